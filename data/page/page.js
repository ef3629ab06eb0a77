// Search, filters, the index, and links to what is folded. Without this script, the page shows everything.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const form = $("search"), query = $("query"), hits = $("hits"), foldOfFilters = document.querySelector(".filters");
  const filters = ["source", "state"].map($), chips = Array.from(document.querySelectorAll("[name=class]"));
  const TITLE = document.title;
  const LONGEST = 60; // characters of a search that are repeated
  const FIRST = 12, NEXT = 60; // matches shown at once, and a moment later
  const PAUSE = 300; // milliseconds without a key until the address names the search

  // By the rule in data/README.md, "Names".
  const PUNCTUATION = /[\u2010-\u2015\u2018\u2019\u201c\u201d\u00a0]/g;
  const CONTROL = /[\x00-\x08\x0e-\x1f\x7f]/;
  function fold(name) {
    const key = name.replace(PUNCTUATION, "")
      .replace(/[\x00-\x7f]/g, (c) => (/[a-z0-9]/i.test(c) ? c.toLowerCase() : ""));
    return key.length < 2 || /[^\x00-\x7f]/.test(key) || CONTROL.test(name) ? name : key;
  }

  // A text as a search compares it: words in small letters, with a space before each.
  const plain = (text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;

  // ---- What can be found

  const sourceNames = new Map(Array.from(filters[0].options, (option) => [option.value, option.text]));

  // What stands around cards of one kind says what they have in common.
  function read(element, position) {
    const data = { ...element.closest("[data-kind]").dataset, ...element.dataset };
    const title = element.querySelector(".title").textContent;
    const keys = data.keys ? data.keys.split("\n") : [];
    const source = sourceNames.get(data.source) || "";
    const names = [fold(title), fold(data.code), data.source || "", fold(source), ...keys];
    const rank = ["meaning", "detail", "warn_code"].indexOf(data.kind) * 2 + (data.source === "iana" ? 0 : 1);
    return { element, data, title, source, names, allNames: names.join("\n"), rank, position, home: element.parentElement };
  }
  const cards = Array.from(document.querySelectorAll(".card"), read);
  const cardOf = new Map(cards.map((card) => [card.element.id, card]));
  // The meaning that a code has by itself.
  const preferred = new Map(cards.filter((card) => card.home.matches(".code")).map((card) => [card.data.code, card]));

  // The texts are a third of the page; they are read when there is time, or at the first key.
  let texts = false;
  function readTexts() {
    if (texts) return;
    for (const card of cards) {
      card.text = plain(card.element.textContent);
      card.head = plain(`${card.title} ${card.element.querySelector(".summary, p + p").textContent}`);
    }
    texts = true;
  }

  const synonyms = form.dataset.synonyms.split(";").filter((line) => line).map((line) => {
    const [phrases, codes, words] = line.split("=");
    return { phrases: phrases.split(",").map(plain), codes: codes.split(" "), words: words ? words.split(",").map(plain) : [] };
  });
  const prefixes = form.dataset.prefixes.split(" ");

  const cardsOf = new Map();
  for (const card of cards)
    for (const name of new Set(card.names)) cardsOf.set(name, [...(cardsOf.get(name) || []), card]);

  // ---- What matches

  // A single character that is not a letter or digit, such as a check mark, must be the whole name.
  const named = (card, key) => (/[a-z0-9]/i.test(key)
    ? card.allNames.includes(key) : card.names.includes(key));

  const isCode = (word) => /^\d[\d.]*$/.test(word);

  // "4", "404" and "404.13" match the start of a code; everything else matches part of a name.
  function fitting(word) {
    const code = word.replace(/\.$/, ""), key = fold(word);
    return isCode(word) ? (card) => card.data.code.startsWith(code) : (card) => named(card, key);
  }

  // Details have names of many kinds; of these, only H12 and the like are meant by themselves.
  const isWhole = (card, key) => card.names.includes(key) && (card.data.kind === "meaning" || /\d/.test(key));

  const says = (text, words) => words.every((word) => text.includes(word));

  // A name with its code or one of its RFCs beside it: NotFound_404, "Processing (RFC 2518)".
  function searchRest(key) {
    const all = (name) => cardsOf.get(name) || [];
    const [, code, name] = /^(\d{3})(.+)$/.exec(key) || /^()(.*)$/.exec(key);
    const [, behind, number] = /^(.*?)(\d{3})$/.exec(key) || [];
    const [, documented, rfc] = /^(.*)rfc(\d+)$/.exec(key) || [];
    for (const found of [
      all(key),
      code ? all(name).filter((card) => card.data.code === code)
        : all(behind).filter((card) => card.data.code === number),
      all(documented).filter((card) => `${card.text} `.includes(` rfc ${rfc} `)),
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

  // What stands for what is typed, or for what it begins.
  function synonymsOf(phrase) {
    const same = synonyms.filter((synonym) => synonym.phrases.includes(phrase));
    if (same.length > 0 || phrase.length < 4) return same;
    return synonyms.filter((synonym) => synonym.phrases.some((known) => known.startsWith(phrase)));
  }

  // How good a match is, from 0; the whole name, a synonym, parts of names, the summary, any text.
  const WHOLE = 0, MEANT = 1, NAMED = 2, TOLD = 3, SAID = 4;

  // Every match of a text with how good it is.
  function matches(text) {
    const found = new Map();
    const add = (card, grade) => { if (!found.has(card)) found.set(card, grade); };
    const raw = text.split(/\s+/), whole = fold(text), phrase = plain(text);
    const words = raw.map(plain).filter((word) => word.length > 2); // no single letters
    const meant = isCode(text) ? [] : synonymsOf(phrase);
    const fit = raw.map(fitting);
    for (const card of cards)
      if (card.data.code === text || (!isCode(text) && isWhole(card, whole))) add(card, WHOLE);
    if (!isCode(text) && found.size === 0 && meant.length === 0)
      for (const card of searchBehindPrefix(text)) add(card, WHOLE);
    for (const { codes } of meant)
      codes.forEach((code, at) => add(preferred.get(code), MEANT + at / 100));
    for (const card of cards)
      if (fit.every((fits) => fits(card)) || (!isCode(text) && named(card, whole))) add(card, NAMED);
    if (isCode(text) || words.length === 0) return found;
    const ways = [words, ...meant.flatMap((synonym) => synonym.words.map((word) => [word]))];
    for (const card of cards) {
      if (ways.some((way) => says(card.head, way))) add(card, TOLD);
      else if (ways.some((way) => says(card.text, way))) add(card, SAID);
    }
    return found;
  }

  const PATTERN = /^[1-9][\dx?*]{1,2}$/i; // 4xx, 40x, 4*

  // What is searched for: in a status line, its code.
  function asked() {
    const text = query.value.trim();
    const line = /^http\/\d(?:\.\d)?\s+(\d{3})(?!\d)/i.exec(text);
    return line ? line[1] : text;
  }

  function chosen() {
    const text = asked();
    if (text === "") return cards;
    readTexts();
    if (PATTERN.test(text) && /\D/.test(text)) {
      const pattern = new RegExp(`^${text.replace(/[x?]/gi, "\\d").replace(/\*/g, "\\d*")}$`);
      return cards.filter((card) => (card.data.kind === "meaning" && pattern.test(card.data.code)) ||
        (/^\dxx$/i.test(text) && card.data.class === text[0]));
    }
    const found = matches(text);
    return [...found.keys()].sort((a, b) =>
      found.get(a) - found.get(b) || a.rank - b.rank || a.position - b.position);
  }

  function passes(card) {
    const classes = chips.filter((chip) => chip.checked).map((chip) => chip.value);
    return (classes.length === 0 || classes.includes(card.data.class || "")) &&
      filters.every((filter) => filter.value === "" || card.data[filter.id] === filter.value);
  }

  const isFiltered = () => chips.some((chip) => chip.checked) || filters.some((filter) => filter.value !== "");
  const isSearching = () => query.value.trim() !== "" || isFiltered();

  // ---- What is near

  // Changes of one letter, or of two that swap places, that lead from one word to another.
  function distance(a, b) {
    let before = [], last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  // How often each word stands in titles and synonyms.
  let vocabulary = null;
  function wordsKnown() {
    if (vocabulary) return vocabulary;
    vocabulary = new Map();
    const lines = [...cards.map((card) => plain(card.title)), ...synonyms.flatMap((synonym) => synonym.phrases)];
    for (const word of lines.join("").split(" ")) vocabulary.set(word, (vocabulary.get(word) || 0) + 1);
    return vocabulary;
  }

  function nearestWord(word) {
    const known = wordsKnown();
    if (known.has(word) || isCode(word)) return word;
    let best = null, least = word.length < 6 ? 1 : 2;
    if (word.length < 4) return null;
    for (const [candidate, count] of known) {
      if (Math.abs(candidate.length - word.length) > least || isCode(candidate)) continue;
      const far = distance(word, candidate);
      if (far < least || (far === least && (!best || count > known.get(best)))) [best, least] = [candidate, far];
    }
    return best;
  }

  // The search that was probably meant; nothing where a word is like no other.
  function nearestSearch(text) {
    if (text.length > LONGEST) return "";
    const words = plain(text).trim().split(" ").map(nearestWord);
    if (words.includes(null)) return "";
    const other = words.join(" ");
    return other !== plain(text).trim() && matches(other).size > 0 ? other : "";
  }

  // ---- What is shown

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
    if (isFiltered()) {
      return text === "" ? "No match for these filters. Press Escape to clear them."
        : `No match for “${name}” with these filters. Press Escape to clear the search and the filters.`;
    }
    if (/^\d{3}$/.test(text)) {
      const treatAs = /^[1-5]/.test(text) ? text[0] + "00" : "500";
      return `Unknown status code: ${text}. Clients treat it as ${treatAs}.`;
    }
    return `No match for “${name}”. Press Escape to clear the search.`;
  }

  function tellNothing() {
    const other = isFiltered() ? "" : nearestSearch(asked());
    $("nothing").textContent = excuse();
    if (!other) return;
    const link = document.createElement("a");
    link.href = `#${new URLSearchParams({ q: other })}`;
    link.textContent = other;
    $("nothing").append(" Did you mean ", link, "?");
  }

  let shown = []; // the matches, best first
  const away = new Set(); // the places whose cards are among the matches
  const unfolded = new Set(); // what a search opened

  // Outside of its place, a detail does not tell whose it is.
  function withSource(card) {
    if (card.element.matches(".detail") && card.source && !card.element.querySelector(".of")) {
      const of = document.createElement("span");
      of.className = "of";
      of.textContent = card.source;
      card.element.querySelector(".title").after(" ", of);
    }
    return card.element;
  }

  function lend(list) {
    for (const card of list) away.add(card.home);
    return list.map(withSource);
  }

  // Many matches come in parts, so that none of them delays the next key.
  let later = 0;
  function showMore(from) {
    hits.append(...lend(shown.slice(from, from + NEXT)));
    later = from + NEXT < shown.length ? setTimeout(showMore, 0, from + NEXT) : 0;
    hits.ariaBusy = String(later !== 0);
  }

  function showMatches(list) {
    const same = list.length === shown.length && list.every((card, at) => card === shown[at]);
    if (same && !$("results").hidden) return;
    shown = list;
    clearTimeout(later);
    refold();
    hits.replaceChildren(...lend(shown.slice(0, FIRST)));
    later = shown.length > FIRST ? setTimeout(showMore, 50, FIRST) : 0;
    hits.ariaBusy = String(later !== 0);
    if (shown.length <= 3) for (const { element } of shown) unfold(element);
  }

  function unfold(element) {
    if (element.localName !== "details" || element.open) return;
    element.open = true;
    unfolded.add(element);
  }

  function refold() {
    for (const element of unfolded) element.open = false;
    unfolded.clear();
  }

  // Puts every card back into its place, in its order.
  function restore() {
    shown = [];
    clearTimeout(later);
    refold();
    for (const home of away)
      home.append(...cards.filter((card) => card.home === home).map((card) => card.element));
    for (const home of away) home.append(...home.querySelectorAll(":scope > .others"));
    away.clear();
    hits.ariaBusy = "false";
  }

  const links = new Map(Array.from(document.querySelectorAll("nav a"), (link) => [link.hash.slice(1), link]));

  // The index leads to what matches.
  function showInIndex() {
    const searching = isSearching(), left = new Set();
    for (const card of searching ? shown : []) {
      left.add(card.data.kind === "meaning" ? card.data.code : `${card.data.kind}s`);
      if (card.data.kind === "meaning") left.add(`class-${card.data.class}`);
    }
    for (const [name, link] of links) {
      const hide = searching && !left.has(name === "warn-codes" ? "warn_codes" : name);
      if (link.parentElement.hidden !== hide) link.parentElement.hidden = hide;
    }
  }

  function apply() {
    const searching = isSearching();
    if (searching) showMatches(chosen().filter(passes));
    else restore();
    $("results").hidden = $("clear").hidden = !searching;
    document.body.classList.toggle("searching", searching);
    foldOfFilters.classList.toggle("on", filters.some((filter) => filter.value !== ""));
    showInIndex();
    $("nothing").hidden = !searching || shown.length > 0;
    if (!$("nothing").hidden) tellNothing();
    $("count").textContent = searching ? count(shown) : "";
  }

  // ---- The address and the title

  // "q=teapot&class=4,5&source=nginx"
  function searchAsText() {
    const classes = chips.filter((chip) => chip.checked).map((chip) => chip.value).join(",");
    const all = [["q", query.value.trim()], ["class", classes], ...filters.map((filter) => [filter.id, filter.value])];
    return new URLSearchParams(all.filter(([, value]) => value !== "")).toString().replace(/%2C/g, ",");
  }

  const isSearch = (hash) => /^#(q|class|source|state)=/.test(hash);

  let pause = 0;
  function writeAddress() {
    clearTimeout(pause);
    pause = 0;
    const text = searchAsText();
    if (text === "" ? !isSearch(location.hash) : location.hash === `#${text}`) return;
    const address = text === "" ? location.pathname + location.search : `#${text}`;
    // Back leads to where one was before the search.
    if (isSearch(location.hash) || text === "") history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    nameTitle();
  }

  function nameOf(element) {
    const card = cardOf.get(element.id) || cardOf.get((element.querySelector(".card") || element).id);
    if (card && (element.matches(".card, .code"))) return `${card.data.code} ${card.title}`;
    const heading = element.querySelector("h2, h3");
    return heading ? heading.textContent.trim() : "";
  }

  function nameTitle(target) {
    const name = isSearching() ? query.value.trim() : target ? nameOf(target) : "";
    document.title = name ? `${name.slice(0, LONGEST)} – ${TITLE}` : TITLE;
  }

  // ---- What is done

  function isInView(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }

  // The matches may be out of view. Looking where they are waits for the frame, which lays them out anyway.
  let frame = 0;
  function follow() {
    const started = $("results").hidden;
    apply();
    clearTimeout(pause);
    pause = setTimeout(writeAddress, PAUSE);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const first = hits.firstElementChild || $("nothing");
      if (isSearching() && (started || !isInView(first))) $("main").scrollIntoView();
    });
  }

  function clear() {
    form.reset();
    apply();
    writeAddress();
  }

  function setSearch(text) {
    const wanted = new URLSearchParams(text);
    form.reset();
    query.value = wanted.get("q") || "";
    const classes = (wanted.get("class") || "").split(",");
    for (const chip of chips) chip.checked = classes.includes(chip.value);
    for (const filter of filters) filter.value = wanted.get(filter.id) || "";
    for (const filter of filters) if (filter.selectedIndex < 0) filter.value = "";
    apply();
  }

  // Unfolds what holds an element, and the element itself.
  function open(element) {
    for (let at = element; at; at = at.parentElement) if (at.localName === "details") at.open = true;
  }

  // Shows what the address names, even if filters hide it; searches for a name that is not an entry.
  function reveal() {
    let name = "";
    clearTimeout(pause);
    if (isSearch(location.hash)) {
      setSearch(location.hash.slice(1));
      nameTitle();
      return;
    }
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      return; // malformed
    }
    const card = cardOf.get(name);
    if (!$(name) && !card && name !== "") {
      setSearch(new URLSearchParams({ q: name }));
      nameTitle();
      return;
    }
    if (name === "" || (isSearching() && !(card && card.element.parentElement === hits))) {
      form.reset();
      apply();
    }
    const target = card ? card.element : $(name);
    nameTitle(target);
    if (!target) return;
    open(target);
    target.scrollIntoView();
  }

  function goToFirst() {
    if (shown.length === 0 || !isSearching()) return;
    const { element, home } = shown[0];
    const name = home.matches(".code") ? home.id : element.id;
    writeAddress();
    form.reset();
    apply();
    if (location.hash === `#${name}`) reveal();
    else location.hash = name;
    element.querySelector("a, summary").focus({ preventScroll: true });
  }

  // The index marks the code that is read.
  function mark(name) {
    const link = links.get(name), list = link && link.closest("nav");
    if (!link || link.ariaCurrent) return;
    for (const other of links.values()) if (other.ariaCurrent) other.removeAttribute("aria-current");
    link.ariaCurrent = "location";
    const box = link.getBoundingClientRect(), outer = list.getBoundingClientRect();
    if (box.height > 0 && (box.top < outer.top + 40 || box.bottom > outer.bottom - 40))
      list.scrollTop += box.top - outer.top - outer.height / 3;
  }
  const reader = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) mark(entry.target.id);
  }, { rootMargin: "-90px 0px -85% 0px" });
  for (const element of document.querySelectorAll(".code, #catalogue > section:not(.class)")) reader.observe(element);

  const wide = matchMedia("(min-width: 62rem)");
  const showIndex = () => { $("index").open = wide.matches; };
  wide.addEventListener("change", showIndex);
  showIndex();
  // In a narrow window, the index has done its work when a code is chosen.
  $("index").addEventListener("click", (event) => {
    if (event.target.closest("a") && !wide.matches) $("index").open = false;
  });

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    goToFirst();
  });
  form.addEventListener("input", follow);
  $("clear").addEventListener("click", clear);
  addEventListener("hashchange", reveal);
  addEventListener("click", (event) => {
    if (!event.target.closest(".filters")) foldOfFilters.open = false;
    // A link to the current address causes no hashchange.
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) reveal();
  });
  addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.select();
      query.focus();
    } else if (event.key === "Escape" && event.target.tagName !== "SELECT") {
      foldOfFilters.open = false;
      clear();
    }
  });
  // A browser may restore the text of the search.
  addEventListener("pageshow", () => { if (isSearching() && !isSearch(location.hash)) apply(); });
  (window.requestIdleCallback || setTimeout)(readTexts);
  reveal();
})();
