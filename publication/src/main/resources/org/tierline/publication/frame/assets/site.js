// What script adds; every page works without it.
document.documentElement.classList.add("script");
