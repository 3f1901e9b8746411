// A React application on a page that has our script tag: its parent renders again and again, keys change places, and
// StrictMode mounts everything twice.
import { createElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const slugs = ['een', 'twee', 'drie'];

function App() {
  const [count, setCount] = useState(0);
  const [order, setOrder] = useState(slugs);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState([]);
  const listen = ({ type, detail }) => setHeard((before) => [...before, `${type} ${detail.network}`]);
  const button = (name, onClick) => createElement('button', { type: 'button', onClick }, name);
  return createElement(
    'main',
    null,
    button(`Teken opnieuw (${count})`, () => setCount(count + 1)),
    button('Draai om', () => setOrder([...order].reverse())),
    button(shown ? 'Verberg' : 'Toon', () => setShown(!shown)),
    createElement('output', null, heard.join(', ')),
    order.map((slug) =>
      createElement('leerkring-network', {
        key: slug,
        slug,
        partner: 'pk_demo',
        locale: undefined,
        endpoint: null,
        // Another object every time, with the same in it.
        prefill: { name: 'Sanne', email: 'sanne@example.org' },
        'onleerkring-sign-up-opened': listen,
        'onleerkring-sign-up-received': listen,
      }),
    ),
    shown && createElement('leerkring-networks', { limit: 6, programme: 'waardigheid-en-trots', partner: 'pk_demo' }),
  );
}

createRoot(document.getElementById('app')).render(createElement(StrictMode, null, createElement(App)));
