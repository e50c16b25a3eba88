// What is seen as CSV, one row per claim.

/** One row per claim; a cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
function toCsv() {
  const head = [
    "event",
    "type",
    "date",
    "earliest",
    "latest",
    "actor",
    "target",
    "participant",
    "place",
    "of",
    "status",
    "source",
    "sentence",
    "headline",
    "publisher",
    "published",
    "url",
    "file",
  ];
  const cell = (/** @type {string} */ text) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`;
  const rows = shownEvents(shown.view).flatMap(({ event, claims: passed }) =>
    passed.map((claim) => {
      const of = (/** @type {string} */ role) =>
        event.roles
          .filter(([name]) => name === role)
          .map(([, i]) => entities[i].label)
          .join("、");
      const { headline, publisher, published, url, file } = claim.article;
      return [
        titleOf(event),
        event.type,
        event.date,
        event.from,
        event.to,
        of("actor"),
        of("target"),
        of("participant"),
        of("place"),
        of("of"),
        claim.status,
        speakersOf([claim]),
        claim.quote,
        headline,
        publisher,
        published,
        webAddress(url),
        file,
      ];
    }),
  );
  return "\uFEFF" + [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}
