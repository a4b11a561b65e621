/**
 * Says times as how long ago they are, and replaces parts of the page by what the server has drawn of them anew: what was open stays
 * open, and the focus stays where it was. Forms stand in parts that change only when somebody has acted. Without it the page is whole, and news takes loading it again.
 */
export const pageScript = `
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
function ago(at) {
  const seconds = Math.round((at - Date.now()) / 1000);
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units[3];
  return relative.format(Math.trunc(seconds / size), unit);
}
function sayTimes() {
  for (const time of document.querySelectorAll("time")) {
    time.title ||= time.textContent;
    const text = ago(Date.parse(time.dateTime));
    if (time.textContent !== text) time.textContent = text;
  }
}
const detailsKey = (details) => details.id || details.closest("[id]")?.id || "";
function announcements(part) {
  return [...part.querySelectorAll("[data-announce]")].map((each) => each.dataset.announce);
}
function replace({ id, hash, html }) {
  const part = document.getElementById("part-" + id);
  if (part === null || part.dataset.hash === hash) return;
  const open = new Map([...part.querySelectorAll("details")].map((details) => [detailsKey(details), details.open]));
  const said = announcements(part);
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const focusKey = focused === null ? "" : focused.id || (focused.localName === "summary" ? "summary " + detailsKey(focused.parentElement) : "");
  part.innerHTML = html;
  part.dataset.hash = hash;
  for (const details of part.querySelectorAll("details")) details.open = open.get(detailsKey(details)) ?? details.open;
  if (focused !== null) {
    const heir = focusKey.startsWith("summary ")
      ? [...part.querySelectorAll("details")].find((details) => "summary " + detailsKey(details) === focusKey)?.querySelector("summary")
      : [...part.querySelectorAll("[id]")].find(({ id }) => id === focusKey && id !== "");
    (heir ?? document.getElementById("content")).focus({ preventScroll: true });
  }
  sayTimes();
  const news = announcements(part).filter((each) => !said.includes(each));
  if (news.length > 0) document.getElementById("announced").textContent = news.join(". ");
}
function live(text, state) {
  const place = document.getElementById("live");
  place.textContent = text;
  place.dataset.live = state;
}
sayTimes();
setInterval(sayTimes, 10000);
const path = document.body.dataset.events;
if (path !== undefined) {
  let source;
  let again;
  let silence;
  const hear = () => {
    clearTimeout(silence);
    silence = setTimeout(lost, 45000);
  };
  const lost = () => {
    live("Not connected: what you see may be old. Trying again…", "no");
    source.close();
    clearTimeout(again);
    again = setTimeout(listen, 5000);
  };
  const listen = () => {
    source = new EventSource(path);
    hear();
    source.addEventListener("open", () => (hear(), live("Live", "yes")));
    source.addEventListener("beat", hear);
    source.addEventListener("part", ({ data }) => (hear(), replace(JSON.parse(data))));
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) lost();
      else live("Not connected: what you see may be old. Trying again…", "no");
    });
  };
  const leave = () => {
    clearTimeout(silence);
    clearTimeout(again);
    source.close();
  };
  listen();
  addEventListener("pagehide", leave);
  addEventListener("pageshow", ({ persisted }) => { if (persisted) listen(); });
}
`;
