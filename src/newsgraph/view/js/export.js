// Pictures of what is seen, and the menu of all exports.

const EXPORTS = /** @type {[string, string, () => string|Promise<Blob>][]} */ ([
  ["png", "image/png", () => toPng()],
  ["svg", "image/svg+xml", () => toSvg()],
  ["graphml", "application/xml", () => toGraphML()],
  ["gexf", "application/xml", () => toGexf()],
  ["csv", "text/csv", () => toCsv()],
  ["ttl", "text/turtle", () => toTurtle()],
]);

function drawExports() {
  refill(at("exports"), el("p", { class: "soft" }, word("exportHint")), ...EXPORTS.map(([name, type, make]) => button(
    word("export-" + name), async () => {
      const made = await make();
      download(made instanceof Blob ? made : new Blob([made], { type: type + ";charset=utf-8" }), "newsgraph." + name);
      at("exports").hidePopover();
    }, { "data-export": name, role: "menuitem" })));
}

/** @param {Blob} blob @param {string} name */
function download(blob, name) {
  const address = URL.createObjectURL(blob);
  const anchor = el("a", { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  announce(word("saved", name));
}

/** The canvas as it is, on the background of the page. @returns {Promise<Blob>} */
function toPng() {
  const source = /** @type {HTMLCanvasElement} */ (at("graph").querySelector("canvas"));
  const copy = /** @type {HTMLCanvasElement} */ (el("canvas", { width: source.width, height: source.height }));
  const ctx = /** @type {CanvasRenderingContext2D} */ (copy.getContext("2d"));
  ctx.fillStyle = colours.background;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(source, 0, 0);
  return new Promise((done) => copy.toBlob((blob) => done(/** @type {Blob} */ (blob)), "image/png"));
}

/** All that is drawn, as SVG that any editor opens; texts stay texts. */
function toSvg() {
  const tight = bounds();
  const box = { left: tight.left - 60, top: tight.top - 20, width: tight.width + 120, height: tight.height + 50 };
  const parts = [`<rect x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" fill="${colours.background}"/>`];
  for (const tie of shown.ties) parts.push(svgLine(tie.id, colours.faint, 1, []));
  for (const bundled of shown.bundles) {
    const ids = bundled.parties.length ? bundled.parties.map((_, order) => `${bundled.id}/${order}`) : [bundled.id];
    for (const id of ids) parts.push(svgLine(id, colours.statuses[bundled.status], widthOf(bundled.articles), DASHES[bundled.status], bundled.arrow));
    if (bundled.parties.length) parts.push(`<circle cx="${bundled.x}" cy="${bundled.y}" r="6" fill="${colours.background}" stroke="${colours.statuses[bundled.status]}" stroke-width="2"/>`);
    const spot = bundled.denied && crossPlace(bundled);
    if (spot) parts.push(`<path d="M${spot.x - 5} ${spot.y - 5}l10 10m0 -10l-10 10" stroke="${colours.statuses.Denied}" stroke-width="2"/>`);
  }
  for (const i of shown.view.drawn) parts.push(svgShape(i));
  const ctx = /** @type {CanvasRenderingContext2D} */ (at("graph").querySelector("canvas").getContext("2d"));
  labelVersion++; // at scale 1 now, and at that of the screen when it is drawn next
  for (const { text, x, y, dx, dy, size, bold, colour } of placeLabels(ctx, 1)) {
    parts.push(`<text x="${round(x + dx)}" y="${round(y + dy + size * 0.36)}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${colour}" stroke="${colours.background}" stroke-width="3" paint-order="stroke" text-anchor="middle">${xml(text)}</text>`);
  }
  labelVersion++;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.left} ${box.top} ${box.width} ${box.height}" width="${box.width}" height="${box.height}" font-family="${xml(FONT)}">\n<title>${xml(word("title"))}</title>\n${parts.join("\n")}\n</svg>\n`;
}

/** @param {string} id @param {string} colour @param {number} width @param {number[]} dashes @param {boolean} [arrow] */
function svgLine(id, colour, width, dashes, arrow) {
  const edge = network.body.edges[id];
  if (!edge?.from || !edge.to) return "";
  const via = edge.edgeType.getViaNode();
  const [from, to] = [edge.from, edge.to];
  const path = via ? `M${from.x} ${from.y}Q${round(via.x)} ${round(via.y)} ${to.x} ${to.y}` : `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dashes.length ? ` stroke-dasharray="${dashes.join(" ")}"` : ""}/>`;
  return arrow ? line + svgArrow(via ?? from, to, colour) : line;
}

/** @param {{x: number, y: number}} from @param {{x: number, y: number, options: {size: number}}} to @param {string} colour */
function svgArrow(from, to, colour) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [x, y] = [to.x - dx * (to.options.size + 1), to.y - dy * (to.options.size + 1)];
  return `<path d="M${round(x)} ${round(y)}L${round(x - 9 * dx - 4 * dy)} ${round(y - 9 * dy + 4 * dx)}L${round(x - 9 * dx + 4 * dy)} ${round(y - 9 * dy - 4 * dx)}Z" fill="${colour}"/>`;
}

/** @param {number} number */
function round(number) {
  return Math.round(number * 10) / 10;
}

/** @param {number} i */
function svgShape(i) {
  const { kind, size: r, label } = entities[i];
  const { x, y } = whereIs(i);
  const paths = /** @type {Record<string, string>} */ ({
    Person: `<circle cx="${x}" cy="${y}" r="${r}"`,
    Country: `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"`,
    Organization: `<path d="M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z"`,
    Place: `<path d="M${x} ${round(y - 1.1 * r)}l${r} ${round(1.8 * r)}h${-2 * r}z"`,
  });
  const tag = kind === "Person" ? "circle" : kind === "Country" ? "rect" : "path";
  return `${paths[kind]} fill="${colours.kinds[kind]}" stroke="${colours.background}"><title>${xml(label)}</title></${tag}>`;
}
