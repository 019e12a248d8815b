// Stands for the ContextConsumer of @lit/context in the bundles: every one of ours subscribes and is made with options. A
// test holds it to what the package's own does.

export class ContextConsumer {
  constructor(host, {context, callback}) {
    let leave;
    const answer = (value, unsubscribe) => {
      if (leave !== unsubscribe) leave?.(); // another provider
      this.value = value;
      host.requestUpdate();
      callback?.(value, unsubscribe);
      leave = unsubscribe;
    };
    const request = {context, contextTarget: host, callback: answer, subscribe: true};
    this.hostConnected = () =>
      host.dispatchEvent(
        Object.assign(new Event('context-request', {bubbles: true, composed: true}), request),
      );
    this.hostDisconnected = () => {
      leave?.();
      leave = undefined;
    };
    host.addController(this);
  }
}
