import { define } from '../element.ts';
import { Screen } from './screen.ts';

/** A path that leads nowhere: the words are those of everything that does not exist. */
class DeskUnknown extends Screen<never> {
  protected override find() {
    return Promise.resolve(null);
  }
  protected override titleOf(): string {
    return '';
  }
  protected override show() {}
}
define('desk-unknown', DeskUnknown);
