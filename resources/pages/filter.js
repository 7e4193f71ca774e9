// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
(function () {
  "use strict";
  var bar = document.getElementById("filter");
  if (!bar) { return; }
  var buttons = Array.prototype.slice.call(bar.querySelectorAll("button"));
  var items = Array.prototype.slice.call(document.querySelectorAll("[data-t]"));
  var status = bar.querySelector("[role=status]");
  var chosen = {};
  function isShown(item) {
    var any = Object.keys(chosen).length > 0;
    return !any || item.getAttribute("data-t").split(" ").some(function (t) { return chosen[t]; });
  }
  function refresh() {
    var shown = 0, all = 0;
    items.forEach(function (item) {
      var is = isShown(item);
      if (item.tagName === "MARK") { item.classList.toggle("off", !is); return; }
      item.hidden = !is;
      all += 1;
      shown += is ? 1 : 0;
    });
    document.querySelectorAll("section").forEach(function (section) {
      var own = section.querySelectorAll("article");
      section.hidden = own.length > 0 && !section.querySelector("article:not([hidden])");
    });
    buttons.forEach(function (button) {
      var t = button.getAttribute("data-theme");
      var pressed = t === "" ? Object.keys(chosen).length === 0 : !!chosen[t];
      button.setAttribute("aria-pressed", pressed ? "true" : "false");
    });
    status.textContent = shown + " / " + all;
  }
  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      var t = button.getAttribute("data-theme");
      if (t === "") { chosen = {}; } else if (chosen[t]) { delete chosen[t]; } else { chosen[t] = true; }
      refresh();
    });
  });
  bar.hidden = false;
  refresh();
}());
