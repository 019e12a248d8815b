/** The dialog in which types of task are chosen. Nothing is changed before the choice is accepted. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {chosenFilter, chosenTypes} from '../../../domain/tasks/chosen.js';
import {messages as typeNames} from '../../../i18n/task-types/messages.generated.js';
import {messages as moreTypes} from '../../../i18n/task-types/more/messages.generated.js';
import {dialogStyles} from '../../../styles/dialog.js';
import {dialogTemplate} from '../../../styles/dialog-template.js';
import {difficultyStyles} from '../../../styles/difficulty.js';
import {address} from '../../../styles/address.js';
import type {FilterScene, FilterView} from '../filter-host.js';
import {messages as choicesTexts} from '../i18n/choices/messages.generated.js';
import {messages as texts} from '../i18n/difficulty/messages.generated.js';
import {messages as listTexts} from '../i18n/types/messages.generated.js';
import {Acceptance} from './acceptance.js';
import {acceptanceStyles, typeStyles} from './filter-styles.js';
import {typeList} from './type-list.js';

export const catalogs = [texts, listTexts, choicesTexts, typeNames, moreTypes];
export const styles = [...dialogStyles, ...difficultyStyles, ...acceptanceStyles, ...typeStyles];

class TypesView implements FilterView {
  private chosen: Set<string> | undefined;
  private readonly acceptance: Acceptance;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    this.acceptance = new Acceptance(host);
  }

  close(): void {
    this.acceptance.close();
    this.chosen = undefined;
  }

  render(scene: FilterScene): TemplateResult {
    const {wiki, choices} = scene;
    const {acceptance} = this;
    const chosen = (this.chosen ??= new Set(chosenTypes(choices, scene)));
    const types = scene.types.map(({id}) => id).filter((id) => chosen.has(id));
    const set = (id: string, on: boolean) => {
      if (on) chosen.add(id);
      else chosen.delete(id);
      this.host.requestUpdate();
    };
    const cancel = () => {
      if (!acceptance.busy) scene.cancel();
    };
    return dialogTemplate({
      wiki,
      heading: wiki.msg('wiki-suggested-edits-difficulty-title'),
      name: 'types',
      closeLabel: wiki.msg('wiki-suggested-edits-close'),
      onClose: cancel,
      body: html`${acceptance.alarm(wiki)}${typeList({scene, chosen, set})}${this.newArticle(scene)}`,
      footer: acceptance.footer(
        scene,
        {...chosenFilter(choices, scene), types},
        {
          wayBack: {label: wiki.msg('wiki-suggested-edits-cancel'), act: cancel},
          label: wiki.msg('wiki-suggested-edits-done'),
          act: () => void acceptance.run(scene, {...choices, types}),
        },
      ),
    });
  }

  private newArticle({wiki, newArticles}: FilterScene): unknown {
    if (!newArticles) return nothing;
    return html`<p class="else">${wiki.msg('wiki-suggested-edits-difficulty-new')} <a href=${address(newArticles)}>${wiki.msg('wiki-suggested-edits-difficulty-new-link')}</a></p>`;
  }
}

export const create = (host: LitElement): FilterView => new TypesView(host);
