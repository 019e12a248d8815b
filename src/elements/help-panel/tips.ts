/** The tips for one type of task, as this wiki has them. */
import type {LitElement} from 'lit';
import type {HomepageController} from '../../controllers/homepage-controller.js';
import {LazyPart, shared, type SharedModule} from '../../controllers/lazy-part.js';
import {
  mostTips,
  noTip,
  type TipField,
  tipFields,
  tipKeys,
  type TipReader,
} from '../../domain/help/tip-keys.js';
import type {MessageCatalog} from '../../i18n/compiled.js';

export type Tip = Readonly<Record<TipField, string>>;

interface TipTexts {
  readonly messages: MessageCatalog;
}

/** Types that the library has tips for. */
const builtIn: ReadonlyMap<string, SharedModule<TipTexts>> = new Map([
  ['copyedit', shared<TipTexts>(() => import('./i18n/tips-copyedit/messages.generated.js'))],
  ['links', shared<TipTexts>(() => import('./i18n/tips-links/messages.generated.js'))],
  ['references', shared<TipTexts>(() => import('./i18n/tips-references/messages.generated.js'))],
  ['update', shared<TipTexts>(() => import('./i18n/tips-update/messages.generated.js'))],
  ['expand', shared<TipTexts>(() => import('./i18n/tips-expand/messages.generated.js'))],
]);

/** Of all other types only the wiki itself can say something. */
const none = shared<TipTexts>(async () => ({messages: {en: {}, load: {}}}));

const numbers = Array.from({length: mostTips}, (_, index) => index + 1);

/** Every message that the wiki may have beside ours: without a text unless it has one. */
function namesOnly(reader: TipReader, {en}: MessageCatalog): MessageCatalog {
  const keys = numbers.flatMap((tip) => tipFields.flatMap((field) => tipKeys(reader, tip, field)));
  const bare = keys.filter((key) => !(key in en));
  return {en: Object.fromEntries(bare.map((key) => [key, ''])), load: {}};
}

export class Tips {
  private readonly parts = new Map<string, LazyPart<true, TipTexts>>();

  private readonly host: LitElement;
  private readonly wiki: HomepageController;

  constructor(host: LitElement, wiki: HomepageController) {
    this.host = host;
    this.wiki = wiki;
  }

  /** Undefined until they have come; none where they do not come. May be called while rendering. */
  of(reader: TipReader): readonly Tip[] | undefined {
    const part = this.part(reader);
    if (!part.want()) return part.failed ? [] : undefined;
    return numbers.map((tip) => this.tip(reader, tip)).filter(({title}) => title !== '');
  }

  private tip(reader: TipReader, tip: number): Tip {
    const text = (field: TipField): string => {
      const said = tipKeys(reader, tip, field).map((key) => this.wiki.msg(key));
      const first = said.find((one) => one !== '') ?? '';
      return first === noTip ? '' : first;
    };
    return {title: text('title'), text: text('text'), before: text('before'), after: text('after')};
  }

  private part(reader: TipReader): LazyPart<true, TipTexts> {
    const {host, wiki} = this;
    const id = JSON.stringify(reader);
    const use = async ({messages}: TipTexts): Promise<true> => {
      wiki.with(messages, namesOnly(reader, messages));
      await wiki.textsSettled();
      return true;
    };
    const part = this.parts.get(id) ?? new LazyPart(host, builtIn.get(reader.type) ?? none, use);
    this.parts.set(id, part);
    return part;
  }
}
