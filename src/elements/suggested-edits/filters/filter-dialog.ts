/**
 * What the dialogs of topics and of types have in common. Nothing is changed before the choice is accepted; until then the tab
 * keeps what was clicked, so that it outlives a reload or a lost session, and forgets it when the dialog is left.
 */
import {html, type LitElement, type TemplateResult} from 'lit';
import {type BegunChoices, begunChoices, keepBegun} from '../../../controllers/begun-choices.js';
import type {TaskFilter} from '../../../domain/task-model.js';
import type {ReaderScope} from '../../../domain/kept.js';
import type {TaskChoices} from '../../../domain/tasks/task-choices.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import type {FilterDialog, FilterScene, FilterView} from '../filter-host.js';
import {Acceptance} from './acceptance.js';

interface Choosing {
  readonly heading: string;
  readonly body: unknown;
  /** What the choice finds. */
  readonly filter: TaskFilter;
  /** What the choice changes. */
  readonly chosen: Partial<TaskChoices>;
}

export abstract class FilterDialogView implements FilterView {
  protected readonly host: LitElement;
  private readonly acceptance: Acceptance;
  private readonly name: FilterDialog;
  private scope: ReaderScope | undefined;

  /** @param name ends its address on narrow pages. */
  constructor(host: LitElement, name: FilterDialog) {
    this.host = host;
    this.name = name;
    this.acceptance = new Acceptance(host);
  }

  abstract render(scene: FilterScene): TemplateResult;

  close(): void {
    this.acceptance.close();
    if (this.scope) keepBegun(this.scope, this.name, null);
    this.forget();
  }

  /** The next drawing begins anew. */
  protected abstract forget(): void;

  /** What was clicked in this tab and neither accepted nor taken back. */
  protected begun({scope}: FilterScene): BegunChoices {
    this.scope = scope;
    return begunChoices(scope, this.name);
  }

  protected keep(begun: Partial<BegunChoices>): void {
    if (this.scope) keepBegun(this.scope, this.name, begun);
    this.host.requestUpdate();
  }

  protected dialog(scene: FilterScene, {heading, body, filter, chosen}: Choosing): TemplateResult {
    const {wiki, choices} = scene;
    const {acceptance, name} = this;
    const cancel = () => {
      if (!acceptance.busy) scene.cancel();
    };
    return dialogTemplate({
      wiki,
      heading,
      name,
      closeLabel: wiki.msg('wiki-suggested-edits-close'),
      onClose: cancel,
      body: html`${acceptance.alarm(wiki)}${body}`,
      footer: acceptance.footer(scene, filter, {
        wayBack: {label: wiki.msg('wiki-suggested-edits-cancel'), act: cancel},
        label: wiki.msg('wiki-suggested-edits-done'),
        act: () => void acceptance.run(scene, {...choices, ...chosen}),
      }),
    });
  }
}
