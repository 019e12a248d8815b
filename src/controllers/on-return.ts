import type {ReactiveControllerHost} from 'lit';

/** Calls back whenever the reader comes back to the tab, as long as the host is on the page. */
export function onReturn(host: ReactiveControllerHost, back: () => void): void {
  const look = (): void => {
    if (!document.hidden) back();
  };
  host.addController({
    hostConnected: () => document.addEventListener('visibilitychange', look),
    hostDisconnected: () => document.removeEventListener('visibilitychange', look),
  });
}
