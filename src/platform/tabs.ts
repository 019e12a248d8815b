/**
 * News between the tabs of one browser: that something changed, never what. Whoever hears it asks the wiki again, so
 * nothing that is heard has to be trusted. Where browsers have no BroadcastChannel, tabs find out when they reload.
 */

/** Whose news it is: tabs of another wiki or account hear nothing of it. */
export interface TabsScope {
  /** `Adapter.wiki`. */
  readonly wiki: string;
  /** The account's name; empty for readers without one. */
  readonly account: string;
}

/** One party in the talk between tabs. Parties on the same page hear each other, too; none hears itself. */
export interface Tabs {
  /** Tells everybody else who listens to `topic`. */
  announce(topic: string): void;
  /** @returns a function that ends it. */
  listen(topic: string, callback: () => void): () => void;
}

const open = (name: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

/** Joins the talk. The channel is open only while somebody listens: an open one keeps pages out of the back-forward cache. */
export function joinTabs({wiki, account}: TabsScope): Tabs {
  const name = `wiki-homepage/1/${JSON.stringify([wiki, account])}`;
  const listeners = new Set<{readonly topic: string; readonly callback: () => void}>();
  let channel: BroadcastChannel | undefined;

  function hear({data}: MessageEvent<unknown>): void {
    for (const {topic, callback} of [...listeners]) if (topic === data) callback();
  }

  return {
    announce(topic) {
      const speaker = channel ?? open(name);
      speaker?.postMessage(topic);
      if (speaker !== channel) speaker?.close();
    },
    listen(topic, callback) {
      const listener = {topic, callback};
      listeners.add(listener);
      if (!channel) {
        channel = open(name);
        channel?.addEventListener('message', hear);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
}
