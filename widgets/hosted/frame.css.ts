/** After the pages' own style, in a frame: nothing is as high as the window, so that the height is the content's own. */
export const frameStyle = `
html, body { height: auto; min-height: 0; }
body.bare { display: flow-root; background: var(--ground); }
.bare main { padding: .5rem; }
.bare .element:not(.programme, .convenants) { max-width: 42rem; }
.bare main > :first-child { margin-top: 0; }
.bare main > :last-child { margin-bottom: 0; }
`;
