"use strict";
(function () {
  const by = (id) => document.getElementById(id);
  const lines = Array.from(document.querySelectorAll(".e"));
  const groups = Array.from(document.querySelectorAll(".g")).reverse();
  const fields = ["words", "actor", "outlet", "kind", "from", "to"].map((name) => by("f-" + name));
  const texts = new Map();
  const sections = Array.from(document.querySelectorAll("main > section"));

  function textOf(line) {
    if (!texts.has(line)) texts.set(line, line.textContent.toLowerCase());
    return texts.get(line);
  }

  function has(list, number) {
    return number === "" || (" " + list + " ").includes(" " + number + " ");
  }

  function within(line, from, to) {
    if (!from && !to) return true;
    if (!line.dataset.f) return false;
    return (!to || line.dataset.f <= to) && (!from || line.dataset.l >= from);
  }

  function fits(line, wish) {
    return has(line.dataset.k, wish.kind) && has(line.dataset.a, wish.actor) && has(line.dataset.o, wish.outlet) &&
      within(line, wish.from, wish.to) && wish.words.every((word) => textOf(line).includes(word));
  }

  function wished() {
    const [words, actor, outlet, kind, from, to] = fields.map((field) => field.value);
    return { words: words.toLowerCase().split(/\s+/).filter(Boolean), actor, outlet, kind, from, to };
  }

  function apply() {
    const wish = wished();
    const any = wish.words.length || wish.actor || wish.outlet || wish.kind || wish.from || wish.to;
    const shown = new Set();
    for (const line of lines) {
      line.hidden = Boolean(any) && !fits(line, wish);
      if (!line.hidden && line.id) shown.add(line.id);
    }
    for (const group of groups) {
      if (!sections.includes(group)) group.hidden = Boolean(any) && !group.querySelector(".e:not([hidden])");
    }
    for (const section of sections) {
      section.classList.toggle("nothing", Boolean(any) && !section.querySelector(".e:not([hidden])"));
    }
    const all = lines.filter((line) => line.id).length;
    by("f-found").textContent = any ? shown.size + " of " + all + " lines" : "";
  }

  let waiting = 0;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  }

  function clear() {
    fields.forEach((field) => { field.value = ""; });
    apply();
  }

  function openAll() {
    const closed = Array.from(document.querySelectorAll("main .e:not([hidden]) details:not([open])"));
    const open = closed.length > 0;
    document.querySelectorAll("main .e details").forEach((one) => { one.open = open && !one.closest("[hidden]"); });
    by("f-open").textContent = open ? "Close all" : "Open all";
  }

  function reveal() {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    const target = id && by(id);
    if (!target) return;
    if (target.closest("[hidden]")) clear();
    for (let up = target.parentElement; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
    const own = target.querySelector(":scope details.ev");
    if (own && target.classList.contains("e")) own.open = true;
    target.scrollIntoView();
  }

  function onKey(event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      by("f-words").focus();
    }
    if (event.key === "Escape") {
      clear();
      if (typing) event.target.blur();
    }
  }

  function only(event) {
    by("f-actor").value = event.currentTarget.dataset.a;
    by("f-more").open = true;
    apply();
    by("timeline").scrollIntoView();
  }

  by("filter").hidden = false;
  document.querySelectorAll("button.only").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", only);
  });
  fields.forEach((field) => field.addEventListener("input", soon));
  by("f-clear").addEventListener("click", clear);
  by("f-open").addEventListener("click", openAll);
  document.addEventListener("keydown", onKey);
  window.addEventListener("hashchange", reveal);
  reveal();
})();
