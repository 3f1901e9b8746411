import type { DeskNetworkHeadFragment } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';
import { Screen } from '../screen.ts';
import { PlacesChanged } from './places-changed.ts';

/** What stands under a tab of a network's page. */
export abstract class NetworkPart<Found> extends Screen<Found> {
  static override readonly properties = { ...Screen.properties, network: { attribute: false } };
  declare network: DeskNetworkHeadFragment;

  protected override get about(): string {
    return this.network.id;
  }

  protected override get isPart(): boolean {
    return true;
  }

  /** Who comes in or goes changes the numbers above the tabs too. */
  protected override async tell(done: Words): Promise<void> {
    this.dispatchEvent(new PlacesChanged());
    await super.tell(done);
  }
}
