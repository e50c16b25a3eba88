// How names are compared: any width, case, kana; long vowels and doubled letters count once.

/**
 * The form in which texts are compared: NFKC, no case, hiragana as katakana, no spaces or middle dots.
 * @param {string} text
 */
function fold(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・･·=＝'’-]/g, "")
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96));
}

/**
 * Latin letters as Japanese hears them: putin and puuchin are both pu1in, biden and baiden come near.
 * @param {string} text
 */
function sound(text) {
  return fold(text)
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "")
    .replace(/tch|ch|t(?=i)/g, "1")
    .replace(/tu/g, "tsu")
    .replace(/ng(?![aeiou])/g, "n")
    .replace(/sch|sh/g, "s")
    .replace(/ou|oh(?![aeiou])/g, "o")
    .replace(/l/g, "r")
    .replace(/v/g, "b")
    .replace(/m(?=[bpm])/g, "n")
    .replace(/(.)\1+/g, "$1");
}

/**
 * The consonants of a sound; those that katakana does not keep apart are one: trump and toranpu are trnp.
 * @param {string} text
 */
function bones(text) {
  return sound(text)
    .replace(/ph|[fbh]/g, "b")
    .replace(/[cqg]/g, "k")
    .replace(/1|ts/g, "t")
    .replace(/[zj]/g, "s")
    .replace(/x/g, "ks")
    .replace(/m/g, "n")
    .replace(/[aeiouyw]/g, "")
    .replace(/(.)\1+/g, "$1");
}

const LATIN = /^[\u0020-\u024f]+$/;
