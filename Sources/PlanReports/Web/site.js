(function () {
  "use strict";
  function state() {
    var said = {};
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at > 0) { try { said[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (e) { return; } }
    });
    return said;
  }
  function keep(name, words) {
    var said = state();
    if (words) { said[name] = words; } else { delete said[name]; }
    var parts = Object.keys(said).map(function (key) { return key + "=" + encodeURIComponent(said[key]); });
    history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
  }
  function folded(text) { return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, ""); }
  function show(items, text, words) {
    var wanted = folded(words).split(/\s+/).filter(Boolean);
    var found = 0;
    items.forEach(function (item) {
      var has = wanted.every(function (word) { return text(item).indexOf(word) >= 0; });
      item.hidden = !has;
      if (has) { found += 1; }
    });
    return found;
  }
  var changes = [];
  function follow(name, input, status, apply) {
    function update() { status.textContent = apply(input.value); }
    input.addEventListener("input", function () { keep(name, input.value); update(); });
    changes.push(function () { input.value = state()[name] || ""; update(); });
    input.value = state()[name] || "";
    update();
  }
  document.querySelectorAll("div.table").forEach(function (box, index) {
    var bodies = Array.prototype.slice.call(box.querySelectorAll("tbody"));
    var spanned = box.querySelector("[rowspan]") !== null;
    var rows = spanned ? bodies : Array.prototype.slice.call(box.querySelectorAll("tbody tr:not(.total)"));
    if (rows.length < 8) { return; }
    var field = document.createElement("div"), label = document.createElement("label");
    var input = document.createElement("input"), status = document.createElement("p");
    input.type = "search"; input.id = "filter-" + (index + 1); input.autocomplete = "off"; input.spellcheck = false;
    label.htmlFor = input.id; var heading = document.getElementById(box.getAttribute("aria-labelledby"));
    label.textContent = "Show only rows" + (heading ? " of \u201c" + heading.textContent + "\u201d" : "") + " with";
    status.setAttribute("role", "status");
    field.className = "filter"; field.appendChild(label); field.appendChild(input); field.appendChild(status);
    box.parentNode.insertBefore(field, box);
    follow(input.id, input, status, function (words) {
      var found = show(rows, function (row) { return folded(row.textContent); }, words);
      return words ? found + " of " + rows.length + " shown" : "";
    });
  });
  var form = document.querySelector("form.search");
  if (form) {
    var items = Array.prototype.slice.call(document.querySelectorAll(".entries li"));
    form.hidden = false;
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    follow("words", document.getElementById("words"), document.getElementById("found"), function (words) {
      var found = show(items, function (item) { return item.dataset.text; }, words);
      document.querySelectorAll(".entries").forEach(function (part) {
        part.hidden = part.querySelector("li:not([hidden])") === null;
      });
      return words ? found + " of " + items.length + " found" : "";
    });
  }
  window.addEventListener("hashchange", function () { changes.forEach(function (change) { change(); }); });
})();
