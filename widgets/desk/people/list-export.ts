import {
  CopyAddressesDocument,
  type DeskNetworkHeadFragment,
  type ExportList,
  ExportParticipantsDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { Piece } from '../piece.ts';
import * as texts from './list-export.texts.ts';
import { save } from './save.ts';

/** What takes a list of a network out of the desk: as a file, and the addresses of who takes part to mail them all. */
class DeskListExport extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    network: { attribute: false },
    list: { attribute: false },
    byHand: { state: true },
  };
  declare network: DeskNetworkHeadFragment;
  declare list: ExportList;
  /** Addresses that the browser did not take; empty otherwise. */
  declare byHand: readonly string[];

  constructor() {
    super();
    this.byHand = [];
  }

  async #save(format: 'CSV' | 'XLSX'): Promise<void> {
    const { network, list, locale } = this;
    const asked = { network: network.id, list, format, locale };
    const outcome = await this.ask(ExportParticipantsDocument, asked, ({ exportParticipants }) => exportParticipants);
    if (typeof outcome !== 'object' || outcome?.__typename !== 'ExportedFile') return this.refuse(outcome);
    this.notice = this.refusal = '';
    save(outcome);
    this.desk.say(this.say(texts.saved));
  }

  readonly #copy = async () => {
    this.byHand = [];
    const asked = { network: this.network.id, locale: this.locale };
    const outcome = await this.ask(CopyAddressesDocument, asked, ({ copyAddresses }) => copyAddresses);
    if (typeof outcome !== 'object' || outcome?.__typename !== 'CopiedAddresses') return this.refuse(outcome);
    const { addresses } = outcome;
    if (await isCopied(joined(addresses))) return this.tell(texts.copied(addresses.length));
    this.notice = this.refusal = '';
    this.byHand = addresses;
    await this.focusOn('textarea');
    this.querySelector('textarea')?.select();
  };

  override render() {
    const { list, byHand } = this;
    return html`<div class="stack list-export">
      <div class="actions">
        ${
          list === 'PARTICIPANTS'
            ? html`<button class="second" @click=${this.#copy}>${this.say(texts.copy)}</button>`
            : nothing
        }
        <button class="second" @click=${() => this.#save('XLSX')}>${this.say(texts.saveXlsx)}</button>
        <button class="second" @click=${() => this.#save('CSV')}>${this.say(texts.saveCsv)}</button>
      </div>
      ${this.told()}
      ${
        byHand.length
          ? html`<div class="field">
              <label for="addresses">${this.say(texts.addresses(byHand.length))}</label>
              <span class="small" id="addresses-help">${this.say(texts.byHand)}</span>
              <textarea id="addresses" readonly aria-describedby="addresses-help" .value=${joined(byHand)}></textarea>
            </div>`
          : nothing
      }
    </div>`;
  }
}
define('desk-list-export', DeskListExport);

/** As mail programs take them. */
const joined = (addresses: readonly string[]) => addresses.join('; ');

/** Not where the page may not, or the browser wants a press that is not too long ago. */
async function isCopied(text: string): Promise<boolean> {
  // Absent without https.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  return (
    clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? false
  );
}
