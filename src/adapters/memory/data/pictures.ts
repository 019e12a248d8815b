/** Drawings of our own, as `data:` addresses: nothing is fetched. */

/** The middle square of a 320 by 200 drawing. */
const picture = (...shapes: readonly string[]): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="60 0 200 200">${shapes.join('')}</svg>`,
  )}`;

export const lighthouse = picture(
  '<rect width="320" height="200" fill="#cfe0ea"/>',
  '<path d="M30 58h52a12 12 0 000-24 18 18 0 00-34-4 14 14 0 00-18 28z" fill="#f2f6f8"/>',
  '<rect y="132" width="320" height="68" fill="#5d8ca8"/>',
  '<path d="M0 150h70m30 0h60M20 172h110" stroke="#88adc2" stroke-width="3"/>',
  '<path d="M130 200c6-40 34-66 74-66s86 18 116 34v32z" fill="#6f8468"/>',
  '<path d="m182 140 6-86h24l6 86z" fill="#f4f1ea"/>',
  '<path d="m186.5 76-1.7 22h30.4l-1.7-22zm-3.2 42-1.3 22h36l-1.3-22z" fill="#c4574a"/>',
  '<rect x="182" y="46" width="36" height="8" fill="#44525c"/>',
  '<rect x="190" y="28" width="20" height="18" fill="#f5dd92"/><path d="M186 28h28l-14-14z" fill="#c4574a"/>',
);

export const bridge = picture(
  '<rect width="320" height="200" fill="#dfe8ec"/><circle cx="208" cy="40" r="17" fill="#f6e7c1"/>',
  '<path d="M0 104 60 66l46 30 58-48 70 52 40-24 46 30v94H0z" fill="#a9bfb4"/>',
  '<path d="M0 132c60-22 110-6 160-12s110-18 160 4v76H0z" fill="#85a38e"/>',
  '<rect y="150" width="320" height="50" fill="#7da3b6"/>',
  '<path d="M0 164h96m40 0h90m30 0h64M40 180h120m30 0h100" stroke="#a5c2cf" stroke-width="3"/>',
  '<path d="M0 112c80-26 240-26 320 0v44h-22a34 34 0 00-68 0h-24a46 46 0 00-92 0H90a34 34 0 00-68 0H0z" fill="#b9a58c"/>',
  '<path d="M0 112c80-26 240-26 320 0v9c-80-26-240-26-320 0z" fill="#d2c1a9"/>',
);

export const forest = picture(
  '<rect width="320" height="200" fill="#dbe7e3"/>',
  '<path d="M0 110 70 50l70 60 60-44 120 70v64H0z" fill="#a3bfb1"/>',
  '<g fill="#4f7a63"><path d="m60 60 34 70H26zM60 96l42 80H18z"/><path d="m150 44 38 78h-76zm0 40 46 92h-92z"/>',
  '<path d="m250 66 34 66h-68zm0 36 42 74h-84z"/></g><path d="M0 168h320v32H0z" fill="#7d9a6c"/>',
);

export const market = picture(
  '<rect width="320" height="200" fill="#f1e4d0"/><path d="M0 90h320v110H0z" fill="#9fbac3"/>',
  '<g fill="#f8f5ee"><path d="m60 66 34 60H26zM140 52l44 74H96zM238 62l38 64h-76z"/></g>',
  '<path d="M0 126h320M0 156h320M90 126l-30 74m110-74 6 74m70-74 40 74" stroke="#c9b79c" stroke-width="4"/>',
);

export const observatory = picture(
  '<rect width="320" height="200" fill="#26364d"/><g fill="#e8e3cf"><circle cx="40" cy="34" r="2"/>',
  '<circle cx="92" cy="60" r="1.5"/><circle cx="136" cy="26" r="2"/><circle cx="236" cy="40" r="2"/>',
  '<circle cx="284" cy="74" r="1.5"/><circle cx="60" cy="92" r="1.5"/></g>',
  '<path d="M0 168c70-20 240-20 320 0v32H0z" fill="#3f5a53"/><path d="M104 126h112v46H104z" fill="#c8ced6"/>',
  '<path d="M104 126a56 56 0 01112 0z" fill="#e6eaee"/><path d="m168 74 34-30 12 14-34 30z" fill="#8b98a8"/>',
);

/** A sea chart with a route drawn into it. */
export const chart = picture(
  '<rect width="320" height="200" fill="#efe6d1"/><path d="M0 40C60 20 90 70 150 56S260 10 320 34V0H0z" fill="#bcd3c0"/>',
  '<path d="M-10 190c60-40 120 10 170-30s90-90 170-70" fill="none" stroke="#7fa9bf" stroke-width="14"/>',
  '<g fill="none" stroke="#c9b48d" stroke-width="2"><ellipse cx="98" cy="112" rx="62" ry="36"/>',
  '<ellipse cx="98" cy="112" rx="44" ry="24"/><ellipse cx="98" cy="112" rx="24" ry="12"/></g>',
  '<path d="m98 112 60 14 56 30 66-12" fill="none" stroke="#a8473c" stroke-width="3" stroke-dasharray="8 6"/>',
  '<path d="M280 144c-10-14-14-20-14-28a14 14 0 0128 0c0 8-4 14-14 28z" fill="#a8473c"/><circle cx="280" cy="116" r="5" fill="#efe6d1"/>',
);

export const people = picture(
  '<rect width="320" height="200" fill="#d9e4f2"/><rect y="150" width="320" height="50" fill="#b9c8dc"/>',
  '<circle cx="90" cy="88" r="24" fill="#a8745a"/><path d="M46 176c0-40 18-58 44-58s44 18 44 58z" fill="#36c"/>',
  '<circle cx="230" cy="88" r="24" fill="#e0b48c"/><path d="M186 176c0-40 18-58 44-58s44 18 44 58z" fill="#177860"/>',
  '<circle cx="160" cy="72" r="26" fill="#6f4a37"/><path d="M112 176c0-46 20-66 48-66s48 20 48 66z" fill="#e0a33a"/>',
);

/** The whole drawing instead of its middle square. */
export const whole = (square: string): string =>
  square.replace(encodeURIComponent('60 0 200 200'), encodeURIComponent('0 0 320 200'));
