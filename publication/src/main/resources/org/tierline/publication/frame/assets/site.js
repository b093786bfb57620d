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

// Where no server answers a query, these do, from the files beside the page.
function asked(name) {
  const text = (new URLSearchParams(location.search).get(name) || "").trim();
  document.getElementById(name).value = text;
  return text;
}

function unfetched() {
  document.querySelector("[data-unfetched]").hidden = false;
}

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

// Every word asked for begins a word of the entry; words of the title weigh more, whole ones most.
function weigh(entry, words) {
  const title = folded(entry.title);
  const others = folded(entry.words);
  let sum = 0;
  for (const word of words) {
    const weight = title.includes(word) ? 8
      : others.includes(word) ? 6
      : title.some((each) => each.startsWith(word)) ? 3
      : others.some((each) => each.startsWith(word)) ? 1 : 0;
    if (weight === 0) {
      return 0;
    }
    sum += weight;
  }
  return sum / words.length + 1 / (title.length + 1);
}

function find(entries, query) {
  const words = folded(query);
  const years = words.filter((word) => /^(19|20)\d\d$/.test(word)).map(Number);
  const names = words.filter((word) => !years.includes(Number(word)));
  const found = [];
  for (const entry of entries) {
    if (years.length === 1 && names.length > 0 && entry.editions.includes(years[0])) {
      const weight = weigh(entry, names);
      if (weight > 0) {
        found.push({ ...entry, title: `${entry.title}, ${years[0]}`, path: `${entry.path}/${years[0]}`, weight });
      }
      continue;
    }
    const weight = weigh(entry, words);
    if (weight > 0) {
      found.push({ ...entry, weight });
    }
  }
  return found.sort((one, other) => other.weight - one.weight);
}

function search(place) {
  const query = asked("q");
  if (!query) {
    return;
  }
  const root = new URL(place.dataset.root, location.href);
  fetch(place.dataset.search).then((answer) => answer.json()).then((all) => {
    const found = find(all.entries, query);
    const list = element("ol", "", "hits");
    for (const hit of found.slice(0, 50)) {
      const item = element("li", "");
      const link = element("a", hit.title);
      link.href = new URL(hit.path.slice(1) + ".html", root).href;
      item.append(link, " ", element("span", hit.kind, "quiet"));
      list.append(item);
    }
    document.getElementById("found").replaceChildren(element("p", `${found.length} found`, "quiet"), list);
  }).catch(unfetched);
}

function compare(place) {
  const choices = [...document.querySelectorAll("#governments option")];
  const chosen = asked("country").split(",").map((text) => folded(text).join(" ")).filter(Boolean);
  const codes = chosen.map((text) => choices.find((choice) =>
    [choice.value, choice.textContent].some((each) => folded(each).join(" ") === text))).filter(Boolean).map((choice) => choice.value);
  const countries = new URL(place.dataset.compare, location.href);
  const addresses = [...new Set(codes)].slice(0, 8).map((code) => new URL(`countries/${code}.html`, countries).href);
  if (chosen.length > codes.length) {
    place.append(element("p", "Not every name is a government's; choose from the list.", "notice"));
  }
  Promise.all(addresses.map(load)).then((pages) => {
    pages.forEach((page, at) => {
      for (const link of page.querySelectorAll(".strip a")) {
        link.href = new URL(link.getAttribute("href"), addresses[at]).href;
      }
      const heading = element("h2", "");
      const link = element("a", page.querySelector("h1").textContent);
      link.href = addresses[at];
      heading.append(link);
      const section = element("section", "");
      section.append(heading, page.querySelector(".lead"), page.querySelector(".strip"), page.querySelector("#clock + p"));
      place.append(section);
    });
  }).catch(unfetched);
}

document.querySelectorAll("[data-search]").forEach(search);
document.querySelectorAll("[data-compare]").forEach(compare);
document.querySelectorAll("[data-years]").forEach(slider);
copyable(document);
centre();
