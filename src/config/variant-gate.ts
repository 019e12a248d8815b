/** Campaigns and experiments for whoever gives configurations on and cannot wait. What they take comes where some are declared. */
import type {Connection} from './connector.js';
import {isOpen} from './open-config.js';
import {warnOnce} from '../platform/warn-once.js';

/** What was found out is kept for the next time. */
export class VariantGate {
  private asked: readonly unknown[] = [];
  private found: Connection | undefined;
  private readonly onFound: () => void;

  /** @param onFound what was undefined is known now. */
  constructor(onFound: () => void) {
    this.onFound = onFound;
  }

  /**
   * @param source what tells this configuration from another one
   * @returns undefined while the arms are on their way for the first time.
   */
  pass(connection: Connection, source: unknown, now: number): Connection | undefined {
    if (!isOpen(connection.config)) return connection;
    const asked = [source, connection.adapter];
    if (asked.some((part, index) => part !== this.asked[index])) {
      // Changed settings take the place of the former ones once it is known what they mean.
      if (asked[1] !== this.asked[1]) this.found = undefined;
      this.asked = asked;
      void this.find(connection, asked, now);
    }
    return this.found;
  }

  private async find(connection: Connection, asked: readonly unknown[], now: number) {
    const found = await import('./variants.js').then(
      ({withVariants}) => withVariants(connection, now),
      (error: unknown) => {
        warnOnce(`no experiment is run: ${String(error)}`);
        return connection;
      },
    );
    if (asked !== this.asked) return;
    this.found = found;
    this.onFound();
  }
}
