// Search, filters, and links to hidden entries. Without this script, the page shows everything.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const form = $("search"), query = $("query");
  const filters = ["class", "source", "state"].map($);
  // What stands around cards of one kind says what they have in common.
  const cards = Array.from(document.querySelectorAll(".card"), (element) => {
    const common = element.closest("[data-kind]").dataset;
    const keys = [element.dataset.keys, common.keys].filter((list) => list);
    return { element, data: { ...common, ...element.dataset }, names: keys.join("\n").split("\n") };
  });
  // Hidden when all their entries are hidden; innermost first.
  const groups = Array.from(document.querySelectorAll(".code, .group, main > section:not(.aside)"));
  const links = Array.from(document.querySelectorAll("nav a"));
  const LONGEST = 60; // characters of a search that are repeated
  const prefixes = form.dataset.prefixes.split(" ");

  // By the rule in data/README.md, "Names".
  const PUNCTUATION = /[\u2010-\u2015\u2018\u2019\u201c\u201d\u00a0]/g;
  const CONTROL = /[\x00-\x08\x0e-\x1f\x7f]/;
  function fold(name) {
    const key = name.replace(PUNCTUATION, "")
      .replace(/[\x00-\x7f]/g, (c) => (/[a-z0-9]/i.test(c) ? c.toLowerCase() : ""));
    return key.length < 2 || /[^\x00-\x7f]/.test(key) || CONTROL.test(name) ? name : key;
  }

  // A single character that is not a letter or digit, such as a check mark, must be the whole name.
  const named = (card, key) => card.names.some((name) =>
    /[a-z0-9]/i.test(key) ? name.includes(key) : name === key);

  const isCode = (word) => /^\d[\d.]*$/.test(word);

  // "4", "404" and "404.13" match the start of a code; everything else matches part of a name.
  const fits = (card, word) => (isCode(word)
    ? card.data.code.startsWith(word.replace(/\.$/, "")) : named(card, fold(word)));

  function search(text) {
    const words = text.split(/\s+/), whole = fold(text);
    return cards.filter((card) =>
      words.every((word) => fits(card, word)) || (!isCode(text) && named(card, whole)));
  }

  const cardsOf = new Map();
  for (const card of cards)
    for (const name of card.names) cardsOf.set(name, [...(cardsOf.get(name) || []), card]);

  // A name with its code or one of its RFCs beside it: NotFound_404, "Processing (RFC 2518)".
  function searchRest(key) {
    const all = (name) => cardsOf.get(name) || [];
    const [, code, name] = /^(\d{3})(.+)$/.exec(key) || /^()(.*)$/.exec(key);
    const [, behind, number] = /^(.*?)(\d{3})$/.exec(key) || [];
    const [, documented, rfc] = /^(.*)rfc(\d+)$/.exec(key) || [];
    const cited = new RegExp(`RFC ${rfc}\\b`);
    for (const found of [
      all(key),
      code ? all(name).filter((card) => card.data.code === code)
        : all(behind).filter((card) => card.data.code === number),
      all(documented).filter((card) => cited.test(card.element.textContent)),
    ]) if (found.length > 0) return found;
    return [];
  }

  // What other libraries put before a name: HTTP_404_NOT_FOUND, ClientErrorNotFound.
  function searchBehindPrefix(text) {
    const key = fold(text);
    for (const prefix of ["", ...prefixes]) {
      const [start, digit] = prefix.split(":");
      if (!key.startsWith(start)) continue;
      const found = searchRest(key.slice(start.length))
        .filter((card) => !digit || card.data.class === digit);
      if (found.length > 0) return found;
    }
    return [];
  }

  // What is searched for: in a status line, its code.
  function asked() {
    const text = query.value.trim();
    const line = /^http\/\d(?:\.\d)?\s+(\d{3})(?!\d)/i.exec(text);
    return line ? line[1] : text;
  }

  function chosen() {
    const text = asked();
    if (text === "") return cards;
    if (/^[1-5]xx$/i.test(text)) return cards.filter((card) => card.data.class === text[0]);
    const found = search(text);
    return found.length > 0 ? found : searchBehindPrefix(text);
  }

  const passes = (card) =>
    filters.every((filter) => filter.value === "" || card.data[filter.id] === filter.value);

  function count(shown) {
    const parts = [];
    for (const [kind, name] of [["meaning", "meanings"], ["detail", "detail codes"],
      ["warn_code", "warn codes"]]) {
      const of = (list) => list.filter((card) => card.data.kind === kind).length;
      const all = of(cards), left = of(shown);
      if (left > 0) parts.push(left === all ? `${all} ${name}` : `${left} of ${all} ${name}`);
    }
    return parts.join(", ") || "No match";
  }

  // Why there is no match. Clients treat an unknown code as the x00 of its class (RFC 9110 15).
  function excuse() {
    const text = asked(), name = text.length > LONGEST ? text.slice(0, LONGEST) + "…" : text;
    if (filters.some((filter) => filter.value !== "")) {
      return text === "" ? "No match for these filters. Press Escape to clear them."
        : `No match for “${name}” with these filters. Press Escape to clear the search and the filters.`;
    }
    if (/^\d{3}$/.test(text)) {
      const treatAs = /^[1-5]/.test(text) ? text[0] + "00" : "500";
      return `Unknown status code: ${text}. Clients treat it as ${treatAs}.`;
    }
    return `No match for “${name}”. Press Escape to clear the search.`;
  }

  function apply() {
    const shown = chosen().filter(passes);
    const set = new Set(shown);
    for (const card of cards) card.element.hidden = !set.has(card);
    for (const group of groups) group.hidden = !group.querySelector(".card:not([hidden])");
    for (const item of document.querySelectorAll(".aside")) item.hidden = shown.length < cards.length;
    for (const link of links) link.parentElement.hidden = $(link.hash.slice(1)).hidden;
    $("nothing").hidden = shown.length > 0;
    $("nothing").textContent = excuse();
    $("clear").hidden = query.value === "" && filters.every((filter) => filter.value === "");
    document.body.classList.toggle("searching", !$("clear").hidden);
    $("count").textContent = count(shown);
  }

  function isInView(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }

  // The first match may be out of view.
  function follow() {
    apply();
    const first = cards.find((card) => !card.element.hidden);
    const target = first ? first.element : $("nothing");
    if (!$("clear").hidden && !isInView(target)) target.scrollIntoView();
  }

  function clear() {
    form.reset();
    apply();
  }

  // Shows what the address names, even if filters hide it; searches for a name that is not an entry.
  function reveal() {
    let name = "";
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      return; // malformed
    }
    const target = $(name);
    if (!target && name !== "") {
      form.reset();
      query.value = name;
      follow();
    }
    if (!target) return;
    if (target.closest("[hidden]")) clear();
    target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", follow);
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", reveal);
  // A link to the current address causes no hashchange.
  addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) reveal();
  });
  addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.select();
      query.focus();
    } else if (event.key === "Escape" && event.target.tagName !== "SELECT") {
      clear();
    }
  });
  // A browser may restore the text of the search.
  addEventListener("pageshow", apply);
  apply();
  reveal();
})();
