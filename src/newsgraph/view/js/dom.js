// Elements are made by hand and filled through textContent: nothing here can turn a text into markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Make an element. Attributes that are false or null are left out; `on…` are listeners.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node|string|number|null|undefined|false)} children
 * @returns {HTMLElement}
 */
function el(tag, attributes = {}, ...children) {
  return /** @type {HTMLElement} */ (fill(document.createElement(tag), attributes, children));
}

/**
 * Make an SVG element.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node|string|number|null|undefined|false)} children
 * @returns {SVGElement}
 */
function svg(tag, attributes = {}, ...children) {
  return /** @type {SVGElement} */ (fill(document.createElementNS(SVG, tag), attributes, children));
}

/**
 * @param {Element} element
 * @param {Record<string, any>} attributes
 * @param {(Node|string|number|null|undefined|false)[]} children
 */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/**
 * The element with this id.
 * @param {string} id
 * @returns {any}
 */
function at(id) {
  return document.getElementById(id);
}

/**
 * Replace all that an element holds.
 * @param {Element} element
 * @param {...(Node|string|null|undefined|false)} children
 */
function refill(element, ...children) {
  element.replaceChildren(...children.filter((c) => c !== null && c !== undefined && c !== false));
}

/**
 * A link, where the address is one of the web; else its text alone.
 * @param {string} address
 * @param {string} text
 */
function link(address, text) {
  const safe = webAddress(address);
  if (!safe) return el("span", {}, text);
  return el("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, text);
}

/**
 * The address if it is http or https, else "".
 * @param {string} address
 */
function webAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : "";
  } catch {
    return "";
  }
}

/**
 * A button with a text.
 * @param {string} text
 * @param {(event: Event) => void} act
 * @param {Record<string, any>} [attributes]
 */
function button(text, act, attributes = {}) {
  return el("button", { type: "button", onclick: act, ...attributes }, text);
}

/**
 * Draw an area anew; what had the focus keeps it, by its data-key.
 * @param {Element} area
 * @param {() => void} draw
 */
function keepFocus(area, draw) {
  const focused = document.activeElement;
  const key = focused && area.contains(focused) ? focused.getAttribute("data-key") : null;
  const place = area.scrollTop;
  draw();
  area.scrollTop = place;
  if (key === null) return;
  const again = /** @type {HTMLElement|SVGElement|null} */ (
    area.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  again?.focus({ preventScroll: true });
}

/**
 * Tell what happened to those who cannot see it.
 * @param {string} text
 */
function announce(text) {
  at("live").textContent = text;
}
