// Where the window looks: fitting, zooming, bringing something into sight.

/** The rectangle of all that is drawn. */
function bounds() {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const points = [...shown.view.drawn].map(whereIs);
  for (const bundled of shown.bundles) if (bundled.parties.length) points.push(bundled);
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (!points.length) [left, right, top, bottom] = [-100, 100, -100, 100];
  return { left: left - 20, top: top - 20, width: right - left + 40, height: bottom - top + 40 };
}

/** The part of the stage that nothing covers, in px. */
function freeStage() {
  const { clientWidth: width, clientHeight: height } = at("graph");
  const panel = at("panel");
  const beside = !panel.hidden && panel.clientWidth < width * 0.6 ? panel.clientWidth : 0;
  const below =
    !panel.hidden && !beside
      ? Math.max(0, at("graph").getBoundingClientRect().bottom - panel.getBoundingClientRect().top)
      : 0;
  const top = at("crumbs").clientHeight + 6;
  const bottom = below || 30;
  return { width: width - beside, height: Math.max(80, height - top - bottom), right: beside, top, bottom };
}

/** Whether the reader wants things to move. */
function animation() {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || navigator.webdriver;
  return calm ? false : { duration: 300, easingFunction: "easeInOutQuad" };
}

/** Fit what is drawn into the free part of the stage. */
function fit() {
  network.setSize("100%", "100%"); // the size that the stage has now
  const box = bounds();
  const free = freeStage();
  // Labels have a size on the screen, so the room for those at the rim is px of the screen, too.
  const [beside, below] = [Math.min(130, free.width / 4), 36];
  const scale = Math.max(
    0.02,
    Math.min((free.width - beside) / box.width, (free.height - below) / box.height, 1.3),
  );
  const x = box.left + box.width / 2 + free.right / 2 / scale;
  const y = box.top + box.height / 2 - (free.top - free.bottom - below / 2) / 2 / scale;
  network.moveTo({ position: { x, y }, scale, animation: animation() });
}

/** @param {number} factor */
function zoom(factor) {
  network.moveTo({ scale: Math.max(0.02, Math.min(8, network.getScale() * factor)), animation: animation() });
}

/**
 * Bring an entity into sight, if it is not.
 * @param {number} i
 */
function reveal(i) {
  const free = freeStage();
  const { x, y } = network.canvasToDOM(whereIs(i));
  if (x > 40 && x < free.width - 40 && y > free.top + 20 && y < free.top + free.height - 20) return;
  const scale = network.getScale();
  const spot = whereIs(i);
  network.moveTo({
    position: { x: spot.x + free.right / 2 / scale, y: spot.y - (free.top - free.bottom) / 2 / scale },
    animation: animation(),
  });
}
