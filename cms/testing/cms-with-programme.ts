import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Content } from './content.ts';
import { type RunningCms, startCms, TestDatabase } from './running-cms.ts';

/** One CMS for all tests of a file, with one published programme in it. */
export class CmsWithProgramme {
  cms!: RunningCms;
  content!: Content;
  programme!: string;
  /** The feed's place before each test. */
  cursor!: string;

  constructor() {
    const database = new TestDatabase();
    beforeAll(async () => {
      await database.create();
      this.cms = await startCms(database);
      this.content = new Content(this.cms.strapi);
      this.programme = await this.content.programme();
    });
    beforeEach(async () => {
      ({ cursor: this.cursor } = await this.cms.readAll(''));
    });
    afterAll(async () => {
      await this.cms.stop();
      await database.drop();
    });
  }

  /** What the feed tells since the test began. */
  readonly changes = async () => (await this.cms.readAll(this.cursor)).items;
  readonly documents = () => this.cms.strapi.documents('api::network.network');
}
