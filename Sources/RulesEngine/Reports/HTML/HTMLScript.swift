/// What filters, searches and opens; without it the page is read as it is.
enum HTMLScript {
  /// The SHA-256 of the code, by which the page lets this script run and no other.
  static let hash = "sha256-wUkPaHJSigVJg0/g934HxqfT95kOdN1bxXvU+tX1To4="

  static let code: StaticString = #"""
    (() => {
      "use strict";
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const form = document.getElementById("filters");
      if (!form) return;
      const query = document.getElementById("q");
      const count = document.getElementById("count");
      const clear = document.getElementById("clear");
      const toggles = all("button[data-o]", form);
      const selects = all("select", form);
      const parts = all("main > section[data-one]").map((section) => ({
        one: section.dataset.one,
        many: section.dataset.many,
        empty: section.querySelector(".empty"),
        items: all("[data-o]", section),
        groups: all(".case, .role, .of-case, .group", section).reverse(),
      }));
      const words = new Map();
      let timer = 0;

      /* What an item says, with the name of its case, in small letters; read once, when something is first looked for. */
      const text = (item) => {
        if (!words.has(item)) {
          const near = item.closest("[data-name]");
          words.set(item, (item.textContent + " " + (near ? near.dataset.name : "")).toLowerCase());
        }
        return words.get(item);
      };

      const apply = () => {
        const looked = query.value.toLowerCase().split(/\s+/).filter(Boolean);
        const outcomes = new Set(
          toggles.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.o));
        const wanted = selects.filter((s) => s.value !== "").map((s) => [s.dataset.key, s.value]);
        const active = looked.length > 0 || outcomes.size > 0 || wanted.length > 0;
        const matches = (item) =>
          (outcomes.size === 0 || outcomes.has(item.dataset.o)) &&
          wanted.every(([key, value]) => (item.dataset[key] || "").split(" ").includes(value)) &&
          looked.every((word) => text(item).includes(word));
        const told = [];
        for (const part of parts) {
          let shown = 0;
          for (const item of part.items) {
            const fits = !active || matches(item);
            item.hidden = !fits;
            if (fits) shown += 1;
          }
          for (const group of part.groups) {
            const holds = !active || group.querySelector("[data-o]:not([hidden])") !== null;
            group.hidden = !holds;
            if (group.classList.contains("group")) group.open = active && holds;
          }
          if (part.empty) part.empty.hidden = !active || shown > 0;
          const total = part.items.length;
          if (total === 0) continue;
          const name = total === 1 ? part.one : part.many;
          told.push(active ? `${shown} of ${total} ${name}` : `${total} ${name}`);
        }
        count.textContent = (active ? "Shown: " : "All shown: ") + told.join(", ");
        form.classList.toggle("active", active);
        clear.disabled = !active;
      };
      const soon = () => { clearTimeout(timer); timer = setTimeout(apply, 120); };
      const reset = () => {
        query.value = "";
        for (const toggle of toggles) toggle.setAttribute("aria-pressed", "false");
        for (const select of selects) select.value = "";
        apply();
      };

      form.hidden = false;
      form.addEventListener("submit", (event) => event.preventDefault());
      query.addEventListener("input", soon);
      for (const select of selects) select.addEventListener("change", apply);
      for (const toggle of toggles) {
        toggle.addEventListener("click", () => {
          const isOn = toggle.getAttribute("aria-pressed") === "true";
          toggle.setAttribute("aria-pressed", String(!isOn));
          apply();
        });
      }
      clear.addEventListener("click", () => { reset(); query.focus(); });
      const open = document.getElementById("open");
      open.addEventListener("click", () => {
        const opens = open.getAttribute("aria-pressed") !== "true";
        open.setAttribute("aria-pressed", String(opens));
        for (const finding of all(".finding")) finding.open = opens;
      });

      /* A number of the overview shows what it counts. */
      for (const link of all("a[data-set]")) {
        link.addEventListener("click", () => {
          const [key, value] = link.dataset.set.split("=");
          reset();
          if (key === "o") {
            for (const toggle of toggles) toggle.setAttribute("aria-pressed", String(toggle.dataset.o === value));
          } else {
            for (const select of selects) if (select.dataset.key === key) select.value = value;
          }
          apply();
        });
      }

      /* A link to a finding opens it, and whatever it lies in. */
      const reveal = () => {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        if (!target) return;
        if (target.closest("[hidden]")) reset();
        for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
        const go = () => target.scrollIntoView({ block: "start" });
        /* What was not laid out yet may move the place. */
        requestAnimationFrame(() => requestAnimationFrame(go));
        if (target.classList.contains("finding")) target.firstElementChild.focus({ preventScroll: true });
      };
      addEventListener("hashchange", reveal);
      for (const link of all("a[href^='#f']")) {
        link.addEventListener("click", () => { if (link.hash === location.hash) reveal(); });
      }

      /* On paper every finding is open; long lists stay as the reader left them. */
      let closed = [];
      addEventListener("beforeprint", () => {
        closed = all("details:not([open]):not(.as-left)").filter((d) => !d.closest("[hidden]"));
        for (const details of closed) details.open = true;
      });
      addEventListener("afterprint", () => {
        for (const details of closed) details.open = false;
        closed = [];
      });

      apply();
      reveal();
    })();
    """#
}
