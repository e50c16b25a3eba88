// All that is drawn, as SVG that any editor opens; texts stay texts.

function toSvg() {
  const { left, top, width, height } = bounds();
  const box = { x: left - 60, y: top - 20, width: width + 120, height: height + 50 };
  const ctx = /** @type {CanvasRenderingContext2D} */ (at("graph").querySelector("canvas").getContext("2d"));
  labelVersion++; // labels at scale 1 now, and at that of the screen when it is drawn next
  const labels = placeLabels(ctx, 1).map(svgLabel);
  labelVersion++;
  return xmlFile(
    xmlTag(
      "svg",
      {
        xmlns: SVG,
        viewBox: [box.x, box.y, box.width, box.height].join(" "),
        width: box.width,
        height: box.height,
        "font-family": FONT,
      },
      xmlTag("title", {}, xml(word("title"))),
      xmlTag("rect", { ...box, fill: colours.background }),
      ...shown.ties.map((tie) => "\n" + svgLine(tie.id, colours.faint, 1, [])),
      ...shown.bundles.map((bundled) => "\n" + svgBundle(bundled)),
      ...[...shown.view.drawn].map((i) => "\n" + svgShape(i)),
      ...labels.map((label) => "\n" + label),
    ),
  );
}

/**
 * An event or several, as a line or as a node with spokes; a cross where it is denied.
 * @param {Bundle} bundled
 */
function svgBundle(bundled) {
  const { id, parties, status, articles: told, arrow, denied, x, y } = bundled;
  const stroke = colours.statuses[status];
  const ids = parties.length ? parties.map((_, order) => `${id}/${order}`) : [id];
  const parts = ids.map((line) => svgLine(line, stroke, widthOf(told), DASHES[status], arrow));
  if (parties.length) {
    parts.push(xmlTag("circle", { cx: x, cy: y, r: 6, fill: colours.background, stroke, "stroke-width": 2 }));
  }
  const spot = denied && crossPlace(bundled);
  if (spot) {
    const d = `M${round(spot.x - 5)} ${round(spot.y - 5)}l10 10m0 -10l-10 10`;
    parts.push(xmlTag("path", { d, stroke: colours.statuses.Denied, "stroke-width": 2 }));
  }
  return parts.join("");
}

/**
 * A line as it is drawn: straight, or bent over a point.
 * @param {string} id
 * @param {string} stroke
 * @param {number} width
 * @param {number[]} dashes
 * @param {boolean} [arrow]
 */
function svgLine(id, stroke, width, dashes, arrow) {
  const edge = network.body.edges[id];
  if (!edge?.from || !edge.to) return "";
  const via = edge.edgeType.getViaNode();
  const [from, to] = [edge.from, edge.to];
  const start = `M${round(from.x)} ${round(from.y)}`;
  const bend = via ? `Q${round(via.x)} ${round(via.y)} ` : "L";
  const line = xmlTag("path", {
    d: `${start}${bend}${round(to.x)} ${round(to.y)}`,
    fill: "none",
    stroke,
    "stroke-width": round(width),
    "stroke-dasharray": dashes.length ? dashes.join(" ") : null,
  });
  return arrow ? line + svgArrow(via ?? from, to, stroke) : line;
}

/**
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number, options: {size: number}}} to
 * @param {string} fill
 */
function svgArrow(from, to, fill) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [x, y] = [to.x - dx * (to.options.size + 1), to.y - dy * (to.options.size + 1)];
  const corners = [
    [x, y],
    [x - 9 * dx - 4 * dy, y - 9 * dy + 4 * dx],
    [x - 9 * dx + 4 * dy, y - 9 * dy - 4 * dx],
  ];
  return xmlTag("path", { d: `M${corners.map((corner) => corner.map(round).join(" ")).join("L")}Z`, fill });
}

/** @param {number} number */
function round(number) {
  return Math.round(number * 10) / 10;
}

/** @param {number} i */
function svgShape(i) {
  const { kind, size: r, label } = entities[i];
  const { x, y } = whereIs(i);
  const paint = { fill: colours.kinds[kind], stroke: colours.background };
  const name = xmlTag("title", {}, xml(label));
  if (kind === "Person") return xmlTag("circle", { cx: x, cy: y, r, ...paint }, name);
  const paths = /** @type {Record<string, string>} */ ({
    Country: `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
    Organization: `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
    Place: `M${x} ${round(y - 1.1 * r)}l${r} ${round(1.8 * r)}h${-2 * r}z`,
  });
  return xmlTag("path", { d: paths[kind], ...paint }, name);
}

/** @param {Label} label */
function svgLabel({ text, x, y, dx, dy, size, bold, colour }) {
  return xmlTag(
    "text",
    {
      x: round(x + dx),
      y: round(y + dy + size * 0.36),
      "font-size": round(size),
      "font-weight": bold ? 600 : 400,
      "text-anchor": "middle",
      fill: colour,
      stroke: colours.background,
      "stroke-width": 3,
      "paint-order": "stroke",
    },
    xml(text),
  );
}
