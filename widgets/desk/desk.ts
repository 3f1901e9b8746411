// What /desk loads. The page around it is served by the API.
import './register.ts';

if (!document.querySelector('leerkring-desk')) document.body.append(document.createElement('leerkring-desk'));
