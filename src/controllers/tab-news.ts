import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Adapter} from '../adapters/adapter.js';
import {joinTabs, type Tabs} from '../platform/tabs.js';

/** News of one topic, from other tabs and from other widgets of this page, as long as the host is in the page. */
export class TabNews implements ReactiveController {
  private tabs: Tabs | undefined;
  private stop: (() => void) | undefined;
  private whose = '';
  private connected = false;

  private readonly topic: string;
  private readonly onNews: () => void;

  constructor(host: ReactiveControllerHost, topic: string, onNews: () => void) {
    this.topic = topic;
    this.onNews = onNews;
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    this.listen();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.stop?.();
  }

  /** Says whose news it is. @param account Name of the account. */
  follow(adapter: Adapter | undefined, account: string | null): void {
    const whose = JSON.stringify([adapter?.wiki, account]);
    if (whose === this.whose) return;
    this.whose = whose;
    this.tabs = joinTabs({wiki: adapter?.wiki ?? '', account: account ?? ''});
    this.listen();
  }

  /** Tells everybody else. */
  announce(): void {
    this.tabs?.announce(this.topic);
  }

  private listen(): void {
    this.stop?.();
    this.stop = this.connected ? this.tabs?.listen(this.topic, this.onNews) : undefined;
  }
}
