/** Text for markup that no template makes: between tags, and in double quotes. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
