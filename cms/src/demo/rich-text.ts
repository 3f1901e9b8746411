interface Text {
  type: 'text';
  text: string;
}
interface Block {
  type: 'paragraph' | 'heading' | 'list' | 'list-item';
  level?: number;
  format?: 'unordered';
  children: (Text | Block)[];
}

const text = (content: string): Text => ({ type: 'text', text: content });

/**
 * Strapi blocks from plain text: blocks are parted by an empty line, a line that starts with "### " is a heading and lines
 * that start with "- " make a list.
 */
export function richText(source: string): Block[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((part): Block => {
      const lines = part.split('\n').map((line) => line.trim());
      const [first = ''] = lines;
      if (first.startsWith('### ')) return { type: 'heading', level: 3, children: [text(first.slice(4))] };
      if (first.startsWith('- ')) {
        return {
          type: 'list',
          format: 'unordered',
          children: lines.map((line) => ({ type: 'list-item', children: [text(line.slice(2))] })),
        };
      }
      return { type: 'paragraph', children: [text(lines.join(' '))] };
    });
}
