// The cards of claims: who says so, the sentence, where it stands.

/** @param {Claim[]} list */
function claimList(list) {
  const order = (/** @type {Claim} */ claim) => claim.article.published + claim.article.id;
  return [...list]
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.begin - b.begin))
    .map(claimCard);
}

/** @param {Claim} claim */
function claimCard(claim) {
  const { article, sources, status, rule, carried } = claim;
  const speakers = sources.length
    ? el(
        "p",
        { class: "speaker" },
        statusBadge(status),
        ...sources.map(entityButton),
        word("accordingTo", ""),
      )
    : el("p", { class: "speaker" }, statusBadge(status), word("byPaper", article.publisher || article.file));
  return el(
    "article",
    { class: "claim" },
    speakers,
    quoteOf(claim),
    ...carried.map(([role, text]) => el("p", { class: "soft" }, word("carried", `${term(role)} ${text}`))),
    el(
      "p",
      { class: "article" },
      article.url ? link(article.url, article.headline || article.file) : article.headline || article.file,
    ),
    el(
      "p",
      { class: "soft" },
      [article.publisher, article.published.slice(0, 10), article.file].filter(Boolean).join(" ・ "),
    ),
    el(
      "p",
      { class: "card-foot" },
      el("span", { class: "rule", title: word("rule") }, rule),
      button(word("cite"), () => copy(citation(claim)), { class: "quiet cite" }),
    ),
  );
}
