// XML by hand: tags and attributes of ours, texts of others escaped.

/**
 * A text as XML holds it: most control characters and halves of surrogate pairs have no place there.
 * @param {string|number} text
 */
function xml(text) {
  return String(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[<>&"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

/**
 * An element; attributes that are null or undefined are left out, children are XML already.
 * @param {string} tag
 * @param {Record<string, string|number|null|undefined>} attributes
 * @param {...string} children
 */
function xmlTag(tag, attributes, ...children) {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  const head = [tag, ...given.map(([name, value]) => `${name}="${xml(/** @type {string} */ (value))}"`)].join(
    " ",
  );
  return children.length ? `<${head}>${children.join("")}</${tag}>` : `<${head}/>`;
}

/** @param {string} root */
function xmlFile(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
