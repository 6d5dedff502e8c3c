/* Small helps on top of pages that work without them: menu and search by keyboard, the section kept when
   the language changes, wide tables within reach, a print button on templates. Stores nothing, asks nobody. */
(() => {
  // Menu and search: Material's hidden checkbox holds the state, a real button shows it. While a panel covers
  // the page, what lies behind takes no focus; while it is closed, the panel takes none.
  const panels = {
    __drawer: { screen: "(max-width: 76.234375em)", part: ".md-sidebar--primary", behind: ".md-content, .md-sidebar--secondary, .md-footer" },
    __search: { screen: "(max-width: 59.984375em)", part: ".md-search__inner", behind: ".site-bar, .md-header__inner > :not(.md-search), .md-container" },
  };

  for (const button of document.querySelectorAll("[data-toggle]")) {
    const { screen, part, behind } = panels[button.dataset.toggle];
    const box = document.getElementById(button.dataset.toggle);
    const panel = document.querySelector(part);
    const covers = matchMedia(screen);

    const settle = () => {
      button.setAttribute("aria-expanded", String(box.checked));
      if (panel) panel.inert = covers.matches && !box.checked;
      for (const one of document.querySelectorAll(behind)) one.inert = covers.matches && box.checked;
      if (box.id === "__search") document.querySelector(".md-search__output").inert = !box.checked;
    };
    const turn = open => {
      if (box.checked !== open) box.click();
      settle();
    };
    const close = () => {
      turn(false);
      (button.checkVisibility() ? button : document.activeElement).focus();
    };

    box.tabIndex = -1;
    box.setAttribute("aria-hidden", "true");
    box.addEventListener("change", settle);
    covers.addEventListener("change", settle);
    button.addEventListener("click", () => {
      turn(!box.checked);
      if (box.checked) panel?.querySelector("input, a, button")?.focus();
    });
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && box.checked) close();
    });
    document.querySelector(`[data-close=${box.id}]`)?.addEventListener("click", close);
    if (box.id === "__search") document.querySelector(".md-search").addEventListener("focusout", event => {
      if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) turn(false);
    });
    settle();
  }

  // Letters alone are no commands (WCAG 2.1.4): the theme would leave the page at "n" and open the search at "s".
  // Nor does Tab close the search: it leads to the hits.
  addEventListener("keydown", event => {
    const writes = event.target.closest?.("input, textarea, [contenteditable]");
    const letter = event.key.length === 1 && !writes;
    const onwards = event.key === "Tab" && document.getElementById("__search").checked;
    if (letter || onwards) event.stopImmediatePropagation();
  }, true);

  // The theme leaves its hits to the arrow keys; Tab reaches them too
  const list = document.querySelector(".md-search-result__list");
  if (list) new MutationObserver(() => {
    for (const link of list.querySelectorAll("a[tabindex]")) link.removeAttribute("tabindex");
  }).observe(list, { childList: true, subtree: true });

  // The other language opens at the same section
  for (const link of document.querySelectorAll("[data-language]")) {
    const bare = link.href.split("#")[0];
    const follow = () => { link.href = bare + location.hash; };
    link.addEventListener("click", follow);
    addEventListener("hashchange", follow);
    follow();
  }

  // A table wider than the screen can be scrolled by keyboard, and is named after its section
  const reachable = () => {
    const headings = [...document.querySelectorAll("article :is(h1, h2, h3)")];
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) {
      const wide = frame.scrollWidth > frame.clientWidth;
      frame.toggleAttribute("tabindex", wide);
      if (!wide) continue;
      const before = headings.filter(one => one.compareDocumentPosition(frame) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
      frame.tabIndex = 0;
      frame.setAttribute("role", "group");
      frame.setAttribute("aria-label", (before?.textContent ?? document.title).replace("¶", "").trim());
    }
  };
  addEventListener("load", reachable);
  addEventListener("resize", reachable);
  document.addEventListener("toggle", reachable, true);

  const label = document.querySelector("[data-print]")?.dataset.print;
  const form = document.querySelector(".kind-template #form");
  if (label && form) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "print-button";
    button.textContent = label;
    button.addEventListener("click", () => print());
    form.before(button);
  }
})();
