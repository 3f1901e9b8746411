/** After the pages' own style, in a frame: nothing is as high as the window, so that the height is the content's own. */
export const frameStyle = `
html, body { height: auto; min-height: 0; }
body.bare { display: flow-root; background: var(--ground); }
.bare :is(button, .button):not(.second) { border-color: var(--button); background: var(--button); color: var(--on-button); }
.bare main { --leerkring-accent: var(--button); --leerkring-on-accent: var(--on-button); }
.bare main { padding: .5rem; }
.bare .element:not(.programme, .convenants) { max-width: 42rem; }
.bare main > :first-child { margin-top: 0; }
.bare main > :last-child { margin-bottom: 0; }
`;
