// A Vue application on a page that has our script tag: its parent renders again and again, keys change places, and
// KeepAlive takes a view away and puts it back.
import { createApp, h, KeepAlive, ref } from 'vue';

const slugs = ['een', 'twee', 'drie'];

const Networks = {
  name: 'Networks',
  setup: () => () =>
    h('div', [h('leerkring-networks', { limit: 6, programme: 'waardigheid-en-trots', partner: 'pk_demo' })]),
};
const Other = { name: 'Other', setup: () => () => h('p', 'Iets anders') };

const App = {
  setup() {
    const count = ref(0);
    const order = ref(slugs);
    const shown = ref(true);
    const heard = ref([]);
    const listen = ({ type, detail }) => heard.value.push(`${type} ${detail.network}`);
    const button = (name, onClick) => h('button', { type: 'button', onClick }, name);
    return () =>
      h('main', [
        button(`Teken opnieuw (${count.value})`, () => count.value++),
        button('Draai om', () => {
          order.value = [...order.value].reverse();
        }),
        button(shown.value ? 'Verberg' : 'Toon', () => {
          shown.value = !shown.value;
        }),
        h('output', heard.value.join(', ')),
        ...order.value.map((slug) =>
          h('leerkring-network', {
            key: slug,
            slug,
            partner: 'pk_demo',
            locale: undefined,
            endpoint: null,
            prefill: { name: 'Sanne', email: 'sanne@example.org' },
            onLeerkringSignUpOpened: listen,
            onLeerkringSignUpReceived: listen,
          }),
        ),
        h(KeepAlive, () => h(shown.value ? Networks : Other)),
      ]);
  },
};

createApp(App).mount('#app');
