/**
 * Searches the page. It makes no HTML, asks nobody, and what it hides is there again when the field is empty.
 * Without it the search is not shown, and everything else works.
 */
export const script = `
const form = document.querySelector("form[role=search]");
const field = form.querySelector("input");
const found = form.querySelector("output");
const entries = [...document.querySelectorAll("[data-entry]")].map((element) => ({ element, text: element.textContent.toLowerCase() }));
const sections = [...document.querySelectorAll("[data-section]")];
const folded = new Map();
const number = (count) => count.toLocaleString("en-US");
function search() {
  const words = field.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
  let count = 0;
  for (const { element, text } of entries) {
    const isFound = words.every((word) => text.includes(word));
    element.hidden = !isFound;
    if (isFound) count += 1;
  }
  for (const section of sections) {
    section.hidden = words.length > 0 && section.querySelector("[data-entry]:not([hidden])") === null;
    for (const details of section.querySelectorAll("details")) {
      if (words.length > 0 && !folded.has(details)) folded.set(details, details.open);
      details.open = words.length > 0 || (folded.get(details) ?? details.open);
    }
  }
  if (words.length === 0) folded.clear();
  document.body.classList.toggle("searching", words.length > 0);
  found.textContent = words.length === 0 ? "" : number(count) + " of " + number(entries.length);
}
field.addEventListener("input", search);
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== field && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape" && document.activeElement === field) {
    field.value = "";
    search();
  }
});
form.hidden = false;
search();
`;
