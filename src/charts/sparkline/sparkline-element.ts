import {css, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {baseStyles} from '../../styles/base.js';
import {chartStyles} from '../chart-styles.js';
import {lineStyles} from '../line-styles.js';
import {reduceLine} from '../reduce.js';
import {seriesConverter, type Series} from '../series.js';
import {sparkline} from '../sparkline-template.js';

/**
 * A small line without axes, for beside a number. Time runs in the direction of the text around it. Needs no provider.
 *
 * @tag wiki-sparkline
 * @summary A line as high as a word.
 * @csspart sparkline - The picture.
 * @cssproperty --wiki-color-scheme - `light` or `dark`, on the element or around it. Default: the page's `color-scheme`.
 */
export class WikiSparklineElement extends LitElement {
  static override styles = [
    baseStyles,
    chartStyles,
    lineStyles,
    css`
    :host { display: inline-block; container-type: normal; vertical-align: middle; }
    :host(:dir(rtl)) .spark { transform: scaleX(-1); }
  `,
  ];

  /** One value per place in time. Gaps, negative and endless values are left out. As attribute: `1 2 null 4`, or JSON. */
  @property({converter: seriesConverter}) values: Series = [];

  /** What the line shows, for those who do not see it. Without it the line is decoration: say the number beside it. */
  @property() label = '';

  protected override render() {
    return sparkline(this.values, this.label, reduceLine);
  }
}
