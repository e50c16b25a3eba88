// A sentence with its trigger and its roles marked, and how to cite it.

/**
 * The sentence of a claim; marks are ruby, so that a role stands above its words. Overlaps: the longer wins.
 * @param {Claim} claim
 */
function quoteOf(claim) {
  // Offsets count code points; JavaScript counts UTF-16 units.
  const letters = [...claim.quote];
  const marks = [...claim.marks].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const quote = el("blockquote", { lang: "ja" });
  let done = 0;
  for (const [start, end, role] of marks) {
    if (start < done || end > letters.length || end <= start) continue;
    quote.append(letters.slice(done, start).join(""));
    quote.append(
      el(
        "ruby",
        { class: `mark role-${role}${end - start < 11 ? " short" : ""}` },
        letters.slice(start, end).join(""),
        el("rt", {}, term(role)),
      ),
    );
    done = end;
  }
  quote.append(letters.slice(done).join(""));
  return quote;
}

/**
 * A citation in one line: sentence, headline, publisher, date, address.
 * @param {Claim} claim
 */
function citation(claim) {
  const { headline, publisher, published, url, file } = claim.article;
  const parts = [publisher, headline && `「${headline}」`, published.slice(0, 10), webAddress(url) || file];
  return `「${claim.quote}」（${parts.filter(Boolean).join("、")}）`;
}

/**
 * Copy a text; where the browser does not allow it (an old one, from a file), through a hidden field.
 * @param {string} text
 */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = /** @type {HTMLTextAreaElement} */ (
      el("textarea", { class: "hidden", "aria-hidden": "true" })
    );
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  announce(word("copied"));
}
