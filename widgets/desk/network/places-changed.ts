/** Fired when somebody came in or went, so that a network's numbers have to be asked anew. */
export class PlacesChanged extends Event {
  static readonly type = 'desk-places-changed';
  constructor() {
    super(PlacesChanged.type, { bubbles: true });
  }
}
