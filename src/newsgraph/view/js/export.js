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
  refill(
    at("exports"),
    el("p", { class: "soft" }, word("exportHint")),
    ...EXPORTS.map(([name, type, make]) =>
      button(
        word("export-" + name),
        async () => {
          const made = await make();
          download(
            made instanceof Blob ? made : new Blob([made], { type: type + ";charset=utf-8" }),
            "newsgraph." + name,
          );
          at("exports").hidePopover();
        },
        { "data-export": name, role: "menuitem" },
      ),
    ),
  );
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
  const copy = /** @type {HTMLCanvasElement} */ (
    el("canvas", { width: source.width, height: source.height })
  );
  const ctx = /** @type {CanvasRenderingContext2D} */ (copy.getContext("2d"));
  ctx.fillStyle = colours.background;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(source, 0, 0);
  return new Promise((done) => copy.toBlob((blob) => done(/** @type {Blob} */ (blob)), "image/png"));
}
