import type {ReactiveController} from 'lit';
import type {Adapter} from '../adapters/adapter.js';
import type {HomepageConfig} from '../config/config-types.generated.js';
import {editCountBucket} from '../domain/instruments/buckets.js';
import {isInSample, type Sampling, unitId} from '../domain/instruments/sampling.js';
import type {UserFacts} from '../domain/model.js';
import type {InstrumentEvent} from '../domain/page-model.js';
import {pageView, sessionId, sighting} from '../platform/page-view.js';
import {whenSeen} from '../platform/when-seen.js';
import type {HomepageHost} from './surroundings.js';

/** What a widget has counted at the moment. */
export interface Counted {
  /** `entry-point`: a link into a homepage or a dashboard. `usage`: what people do there. */
  readonly channel: InstrumentEvent['channel'];
  /** Name of the instrument. Each place where the same link stands has one of its own. */
  readonly instrument: string;
  /** Which part of which widget, `impact-all-edits`. */
  readonly name: string;
  /** What has to be seen, also inside of a shadow root; null while there is nothing to see. */
  readonly element: Element | null;
  /** Which clicks inside of it count, as a selector. Default: those on links. */
  readonly clicks?: string;
  /** For the coarse class of edits, and for samples of people. Neither name nor id are ever sent. */
  readonly user?: UserFacts | undefined;
}

interface Wiki {
  readonly adapter: Adapter | undefined;
  readonly config: HomepageConfig | undefined;
}

const everything: Sampling = {unit: 'pageview', rate: 1};

/**
 * Counts that something was seen and followed, once each per page view, where the wiki collects that and the page view,
 * session or person is in the sample. Otherwise it observes nothing. Both events carry the same token
 * (docs/decisions/0014-counting.md).
 */
export class Instrument implements ReactiveController {
  private watched: Element | null = null;
  private key = '';
  private unwatch: (() => void) | undefined;

  private readonly host: HomepageHost;
  private readonly wiki: Wiki;
  private readonly counted: () => Counted | undefined;

  /** @param counted asked after each update of the host; undefined: nothing is counted. */
  constructor(host: HomepageHost, wiki: Wiki, counted: () => Counted | undefined) {
    this.host = host;
    this.wiki = wiki;
    this.counted = counted;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.isConnected) this.host.requestUpdate();
  }

  hostUpdated(): void {
    const counted = this.sampled();
    const element = counted?.element ?? null;
    const key = counted ? `${counted.instrument}\n${counted.name}` : '';
    if (element === this.watched && key === this.key) return;
    this.stop();
    [this.watched, this.key] = [element, key];
    if (counted && element) this.watch(element, counted);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Counts something else than seeing and following, once per page view: that somebody would be shown a link. */
  tell(action: InstrumentEvent['action']): void {
    const counted = this.sampled();
    if (counted) this.send(action, counted);
  }

  private stop(): void {
    this.unwatch?.();
    this.unwatch = undefined;
    this.watched = null;
  }

  private watch(element: Element, counted: Counted): void {
    const clicks = counted.clicks ?? 'a[href]';
    const onClick = (event: Event) => {
      const {target, currentTarget} = event;
      const path = event.composedPath();
      const inside = path.slice(0, path.indexOf(currentTarget ?? target ?? element) + 1);
      const hit = inside.some((node) => node instanceof Element && node.matches(clicks));
      const middle = event instanceof MouseEvent && event.button === 1;
      if (hit && (event.type === 'click' || middle)) this.send('click', counted);
    };
    const unseen = whenSeen(element, () => this.send('impression', counted));
    // Before anybody else hears of it, and so before the page is left. Keys that follow a link click it, too.
    for (const type of ['click', 'auxclick']) element.addEventListener(type, onClick, true);
    this.unwatch = () => {
      unseen();
      for (const type of ['click', 'auxclick']) element.removeEventListener(type, onClick, true);
    };
  }

  /** Undefined also where nobody collects anything. */
  private sampled(): Counted | undefined {
    const counted = this.wiki.adapter?.instruments && this.counted();
    if (!counted) return undefined;
    const {unit, rate} = this.samplingOf(counted);
    return rate >= 1 || isInSample(this.unit(unit, counted), counted.instrument, rate)
      ? counted
      : undefined;
  }

  private samplingOf({channel}: Counted): Sampling {
    const {sampling} = this.wiki.config ?? {};
    return (channel === 'usage' ? sampling?.usage : sampling?.entryPoints) ?? everything;
  }

  private unit(unit: Sampling['unit'], {user}: Counted): string {
    const name = user?.name ?? null;
    const person = name === null ? null : `${this.wiki.adapter?.wiki ?? ''}\n${name}`;
    return unitId(unit, {pageview: pageView().id, session: sessionId(), user: person});
  }

  private send(action: InstrumentEvent['action'], counted: Counted): void {
    const {channel, instrument, name, user} = counted;
    const {token, told} = sighting(`${channel}\n${instrument}\n${name}`);
    if (told.has(action)) return;
    told.add(action);
    const {rate} = this.samplingOf(counted);
    const bucket = editCountBucket(user?.editCount);
    this.wiki.adapter?.instruments?.send({
      channel,
      instrument,
      action,
      name,
      token,
      ...(bucket !== undefined && {editCountBucket: bucket}),
      ...(rate < 1 && {rate}),
    });
  }
}
