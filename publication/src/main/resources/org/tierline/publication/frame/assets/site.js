// What script adds; every page works without it.
document.documentElement.classList.add("script");

// The row of years becomes a slider: what the page of the year chosen says takes the place of this.
const pages = new Map();

function load(address) {
  if (!pages.has(address)) {
    pages.set(address, fetch(address).then((answer) => {
      if (!answer.ok) {
        throw new Error(address + ": " + answer.status);
      }
      return answer.text();
    }).then((text) => new DOMParser().parseFromString(text, "text/html")));
  }
  return pages.get(address);
}

function show(page, address) {
  for (const here of document.querySelectorAll("[data-swap], footer.bottom")) {
    const selector = here.dataset.swap ? `[data-swap="${here.dataset.swap}"]` : "footer.bottom";
    const there = page.querySelector(selector);
    if (there) {
      here.replaceChildren(...there.cloneNode(true).childNodes);
    }
  }
  for (const part of ["ol", ".turn"]) {
    const here = document.querySelector(`[data-years] ${part}`);
    here.replaceChildren(...page.querySelector(`[data-years] ${part}`).cloneNode(true).childNodes);
  }
  document.title = page.title;
  history.replaceState(null, "", address);
  copyable(document);
  centre();
}

// Where the map is wider than the screen, its middle comes first.
function centre() {
  for (const map of document.querySelectorAll(".map-figure .scroll")) {
    map.scrollLeft = (map.scrollWidth - map.clientWidth) * 0.55;
  }
}

function slider(row) {
  const links = [...row.querySelectorAll("ol a")].map((link) => ({ href: link.href, label: link.textContent }));
  const range = document.createElement("input");
  range.type = "range";
  range.max = links.length - 1;
  range.value = [...row.querySelectorAll("ol a")].findIndex((link) => link.hasAttribute("aria-current"));
  range.setAttribute("aria-label", row.getAttribute("aria-label"));
  range.setAttribute("aria-valuetext", links[range.value].label);
  row.append(range);
  range.addEventListener("input", () => {
    const chosen = links[range.value];
    range.setAttribute("aria-valuetext", chosen.label);
    load(chosen.href).then((page) => {
      if (links[range.value] === chosen) {
        show(page, chosen.href);
      }
    }).catch(() => { pages.delete(chosen.href); });
  });
  // Files opened from a folder can't be fetched: then the page itself is opened.
  range.addEventListener("change", () => {
    const chosen = links[range.value];
    load(chosen.href).catch(() => { location.href = chosen.href; });
  });
}

// Sentences to copy get a button.
function copyable(within) {
  if (!navigator.clipboard) {
    return;
  }
  for (const quote of within.querySelectorAll("[data-copy]:not(:has(button))")) {
    const text = [...quote.children].map((part) => part.textContent).join(" ");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", () => navigator.clipboard.writeText(text).then(() => {
      button.textContent = "Copied";
    }));
    quote.append(button);
  }
}

document.querySelectorAll("[data-years]").forEach(slider);
copyable(document);
centre();
