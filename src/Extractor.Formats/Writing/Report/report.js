"use strict";
{
  const find = id => document.getElementById(id);
  const [words, speaker, stance, confidence, least, count, dock] =
    ["words", "speaker", "stance", "confidence", "least", "count", "dock"].map(find);
  const kinds = [...document.querySelectorAll("[name=kind]")];

  const lines = text => text === "" ? [] : text.split("\n");
  const articles = Array.from(document.querySelectorAll(".article"), element => ({
    element,
    details: element.querySelector("details"),
    found: element.querySelector(".found"),
    statements: Array.from(element.querySelectorAll(".note"), note => ({
      note,
      number: note.dataset.n,
      kind: note.dataset.kind,
      share: Number(note.dataset.share),
      who: lines(note.dataset.who),
      stances: lines(note.dataset.stance),
      isShown: true,
    })),
  }));
  const total = articles.reduce((sum, article) => sum + article.statements.length, 0);
  const articleOf = new Map(articles.map(article => [article.element, article]));
  const names = new Set(Array.from(find("speakers").options, option => option.value));

  /** What stands in an article's text for each of its statements, by number; looked up when first needed. */
  const partsOf = article => article.parts ??= Map.groupBy(article.element.querySelectorAll("[data-s]"), part => part.dataset.s);
  const parts = (article, statement) => partsOf(article).get(statement.number) ?? [];

  /** Lower case and straight quotation marks, so that what is typed finds what is set. */
  const plain = text => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
  const wordsOf = (article, statement) => statement.words ??=
    plain(parts(article, statement).filter(part => part.localName === "mark").map(part => part.textContent).join(" "));

  /* Filters */

  const counted = (value, one, several) => `${value} ${value === 1 ? one : several}`;

  /** The test that statements must pass, or null where nothing is asked for. */
  const readTest = () => {
    const tests = [];
    const text = plain(words.value);
    const name = speaker.value.trim();
    const share = Number(confidence.value);
    const wanted = new Set(kinds.filter(kind => kind.checked).map(kind => kind.value));
    if (wanted.size < kinds.length) tests.push(statement => wanted.has(statement.kind));
    if (share > 0) tests.push(statement => statement.share >= share);
    if (stance.value) tests.push(statement => statement.stances.includes(stance.value));
    if (name) {
      const meant = names.has(name) ? new Set([name]) : new Set([...names].filter(one => plain(one).includes(plain(name))));
      tests.push(statement => statement.who.some(one => meant.has(one)));
    }
    if (text) tests.push((statement, article) => wordsOf(article, statement).includes(text));
    return tests.length ? (statement, article) => tests.every(test => test(statement, article)) : null;
  };

  const show = (article, statement, isShown) => {
    if (statement.isShown === isShown) return;
    statement.isShown = isShown;
    statement.note.parentElement.hidden = !isShown;
    for (const part of parts(article, statement)) part.classList.toggle("off", !isShown);
  };

  const filter = () => {
    const test = readTest();
    let statements = 0, shownArticles = 0;
    for (const article of articles) {
      let shown = 0;
      for (const statement of article.statements) {
        const isShown = !test || test(statement, article);
        show(article, statement, isShown);
        if (isShown) shown++;
      }
      const all = counted(article.statements.length, "statement", "statements");
      article.found.textContent = test ? `${shown} of ${all}` : all;
      article.element.hidden = test !== null && shown === 0;
      statements += shown;
      if (!article.element.hidden) shownArticles++;
    }
    least.textContent = Number(confidence.value) ? `≥ ${confidence.value} %` : "any";
    count.textContent = test
      ? `${statements} of ${counted(total, "statement", "statements")}, in ${counted(shownArticles, "article", "articles")}`
      : `All ${counted(total, "statement", "statements")}`;
    for (const button of [find("previous"), find("next")]) button.disabled = statements === 0;
    light(null);
  };

  // Typing waits for a pause: a thousand articles are gone through once a word, not once a letter
  let pause;
  find("filters").addEventListener("input", event => {
    clearTimeout(pause);
    pause = setTimeout(filter, event.target.type === "search" ? 150 : 0);
  });
  find("filters").addEventListener("reset", () => setTimeout(filter));
  find("filters").addEventListener("submit", event => { event.preventDefault(); filter(); });

  /* From statement to statement */

  let current = null;
  const referenceOf = (article, statement) => parts(article, statement).find(part => part.matches(".ref"));

  const goTo = (article, statement) => {
    current = statement;
    article.details.open = true;
    const reference = referenceOf(article, statement);
    reference.focus({ preventScroll: true });
    reference.scrollIntoView({ block: "center" });
  };

  const step = by => {
    const shown = articles.flatMap(article => article.statements.filter(one => one.isShown).map(one => [article, one]));
    const at = shown.findIndex(([, one]) => one === current);
    if (shown.length) goTo(...shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length]);
  };
  find("next").addEventListener("click", () => step(1));
  find("previous").addEventListener("click", () => step(-1));

  const openAll = isOpen => articles.forEach(article => { article.details.open = isOpen; });
  find("open-all").addEventListener("click", () => openAll(true));
  find("close-all").addEventListener("click", () => openAll(false));

  /** A speaker in a chart leads to what they said: in the article of the chart, or in all. */
  const goToSpeaker = link => {
    const name = link.dataset.who;
    speaker.value = name;
    filter();
    const own = articleOf.get(link.closest(".article"));
    for (const article of own ? [own] : articles) {
      const statement = article.statements.find(one => one.isShown);
      if (statement) return goTo(article, statement);
    }
    count.scrollIntoView({ block: "nearest" });
  };

  /* A statement, its cue, its source and its note belong together: what is pointed at or focused lights all of them */

  let lit = [], litStatement;
  const light = at => {
    if (at?.statement === litStatement) return;
    litStatement = at?.statement;
    for (const element of lit) element.classList.remove("lit");
    lit = at ? [at.statement.note, ...parts(at.article, at.statement)] : [];
    for (const element of lit) element.classList.add("lit");

    // Beside a long paragraph the note may be out of sight, or behind the filters
    const place = at?.statement.note.firstElementChild.getBoundingClientRect();
    dock.hidden = !at || (place.top >= Math.max(0, find("filters").getBoundingClientRect().bottom) && place.bottom <= innerHeight);
    if (!dock.hidden) {
      dock.className = `note ${at.statement.kind}`;
      dock.replaceChildren(...at.statement.note.firstElementChild.cloneNode(true).childNodes);
    }
  };

  /** The statement that an element belongs to, the innermost that is shown, or null. */
  const statementAt = element => {
    for (let at = element.closest?.("mark, .ref, .note"); at; at = at.parentElement.closest("mark")) {
      const article = articleOf.get(at.closest(".article"));
      const statement = article?.statements.find(one => one.number === (at.dataset.s ?? at.dataset.n));
      if (statement?.isShown) return { article, statement };
    }
    return null;
  };

  document.addEventListener("pointerover", event => light(statementAt(event.target) ?? statementAt(document.activeElement)));
  document.addEventListener("focusin", event => {
    const at = statementAt(event.target);
    if (at) current = at.statement;
    light(at);
  });

  const openNote = ({ statement }) => {
    statement.note.open = true;
    statement.note.firstElementChild.focus({ preventScroll: true });
    statement.note.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("click", event => {
    const link = event.target.closest(".to-speaker, .ref");
    const at = link ?? event.target.closest("mark");
    if (!at || (!link && !getSelection().isCollapsed)) return;
    if (link) event.preventDefault();
    if (at.matches(".to-speaker")) goToSpeaker(at);
    else if (statementAt(at)) openNote(statementAt(at));
  });

  // Escape closes the note and goes back to where it was opened; from one number in the text, n and p lead to others
  document.addEventListener("keydown", event => {
    const at = statementAt(event.target);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches(".ref") && (event.key === "n" || event.key === "p")) step(event.key === "n" ? 1 : -1);
    if (event.key === "Escape" && event.target.closest(".note")) {
      at.statement.note.open = false;
      referenceOf(at.article, at.statement).focus();
    }
  });

  /** A link from elsewhere may lead to a statement in a folded article. */
  const followAddress = () => {
    const target = find(location.hash.slice(1));
    const article = articleOf.get(target?.closest(".article"));
    if (article) {
      article.details.open = true;
      if (target.matches(".note")) target.open = true;
      target.scrollIntoView({ block: "center" });
    }
  };
  addEventListener("hashchange", followAddress);

  for (const element of document.querySelectorAll(".scripted")) element.hidden = false;
  filter();
  followAddress();
}
