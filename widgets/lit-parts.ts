// Lit is a quarter of what a page loads. What no template of ours uses is taken out while building.
import type { Plugin } from 'vite';

/**
 * Pieces of lit-html.js as its package brings it, with what comes in their place. The version is pinned; a new one may
 * write them otherwise, and then the build fails and says which.
 */
const unused: Record<string, readonly (readonly [piece: string, instead: string])[]> = {
  directives: [
    [
      'const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'return i}',
    ],
    ['let h=void 0!==e?s._$Co?.[e]:s._$Cl;', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
  ],
  'bindings on elements': [
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    ['6===r.type&&(i=new Z(h,this,t))', '0'],
  ],
  'bindings inside <script>, <style>, <textarea> and <title>': [
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
  ],
  'templates of SVG and MathML': [
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
  ],
  'what other packages of Lit ask for': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', 'B=0;'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    ['get tagName(){return this.element.tagName}', ''],
  ],
};

export const usedPartsOfLit: Plugin = {
  name: 'used-parts-of-lit',
  apply: 'build',
  moduleParsed({ id }) {
    if (/lit-html\/(?!lit-html\.js$)/.test(id)) this.error(`${id}: directives are left out, see lit-parts.ts`);
  },
  transform: {
    filter: { id: /lit-html\/lit-html\.js$/ },
    handler(code) {
      let used = code;
      for (const [name, pieces] of Object.entries(unused)) {
        for (const [piece, instead] of pieces) {
          if (!used.includes(piece)) this.error(`Lit writes its ${name} otherwise now: look at lit-parts.ts`);
          used = used.replace(piece, () => instead);
        }
      }
      return used;
    },
  },
};
