// Follows the page's ticket: puts in what is new, rings when it is called, says when the connection is lost.
"use strict";

(() => {
  const RING_MS = 8000, RINGS = 5, SILENT_MS = 40000, RETRY_MS = 2000;
  const body = document.body;
  const lost = document.getElementById("lost");
  const news = document.getElementById("news");
  const urgent = document.getElementById("urgent");
  const main = document.getElementById("page");
  let source, silence, ringing, title = document.title, heard = clock();
  let sound = null, unsent = null;

  function clock() {
    return new Date().toLocaleTimeString("az", {hour: "2-digit", minute: "2-digit", hourCycle: "h23"});
  }

  // ---- what is new

  function follow() {
    source = new EventSource(body.dataset.follow + "&v=" + body.dataset.version);
    source.addEventListener("page", (event) => { alive(); show(JSON.parse(event.data)); });
    source.addEventListener("tick", (event) => { alive(); tick(JSON.parse(event.data)); });
    source.addEventListener("gone", () => location.replace(body.dataset.page));
    source.onopen = alive;
    source.onerror = () => { complain(); if (source.readyState === EventSource.CLOSED) again(); };
    listen();
  }

  function again() {
    source.close();
    clearTimeout(silence);
    silence = setTimeout(lookAgain, RETRY_MS * (1 + Math.random()));
  }

  // the ticket may be of yesterday by now: then the page itself says so
  function lookAgain() {
    fetch(body.dataset.page, {method: "HEAD"}).then((answer) => {
      if (answer.status === 404) location.replace(body.dataset.page); else follow();
    }, again);
  }

  function listen() {
    clearTimeout(silence);
    silence = setTimeout(() => { complain(); again(); }, SILENT_MS);
  }

  function alive() {
    heard = clock();
    lost.hidden = true;
    listen();
  }

  function complain() {
    if (!lost.hidden) return;
    const text = lost.querySelector("[data-text]");
    text.textContent = text.dataset.text.replace("{time}", heard);
    lost.hidden = false;
  }

  function tick(told) {
    const updated = document.getElementById("updated");
    if (updated) updated.textContent = told.updated;
  }

  function show(told) {
    if (body.dataset.kind === "question") {
      // an unanswered question gives way to what is more important
      if (told.kind !== "waiting") location.replace(body.dataset.page);
      return;
    }
    const focused = document.activeElement && document.activeElement.id;
    unsent = begun() || unsent;
    main.innerHTML = told.html;
    goOn(unsent);
    body.className = body.dataset.kind = told.kind;
    body.dataset.version = told.version;
    document.querySelector("meta[name=theme-color]").content = told.kind === "called" ? "#F4B63F" : "#F5F2EB";
    title = document.title = told.title;
    const voice = told.alarm ? urgent : news;
    if (voice.textContent !== told.say) voice.textContent = told.say;
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
    offerSound();
    ring(told.alarm);
  }

  // an answer that was begun is not lost because something else is new, nor when the window takes its finish back

  function begun() {
    const words = document.getElementById("comment"), face = main.querySelector("input:checked");
    return words && {words: words.value, face: face && face.value};
  }

  function goOn(written) {
    const words = document.getElementById("comment");
    if (!words || !written) return;
    words.value = written.words;
    const face = written.face && main.querySelector(`input[value="${written.face}"]`);
    if (face) face.checked = true;
  }

  // ---- the call

  function offerSound() {
    const button = document.getElementById("sound");
    if (!button || !(window.AudioContext || window.webkitAudioContext)) return;
    button.hidden = false;
    if (sound) switchedOn(button);
    button.onclick = () => {
      sound = sound || new (window.AudioContext || window.webkitAudioContext)();
      sound.resume().then(() => notes(1));
      vibrate([200]);
      keepAwake();
      switchedOn(button);
      news.textContent = button.dataset.on;
    };
  }

  function switchedOn(button) {
    button.querySelector("span").textContent = button.dataset.on;
    button.disabled = true;
  }

  function keepAwake() {
    if (navigator.wakeLock && document.visibilityState === "visible") navigator.wakeLock.request("screen").catch(() => {});
  }

  function ring(alarm) {
    clearInterval(ringing);
    document.title = title;
    if (!alarm || remembered() === alarm) return;
    remember(alarm);
    let left = RINGS, shown = false;
    const once = () => { notes(3); vibrate([400, 200, 400, 200, 400]); left -= 1; };
    once();
    const plain = title.split(" · ").pop();
    let seconds = 0;
    ringing = setInterval(() => {
      shown = !shown;
      document.title = shown ? "● " + plain : title;
      seconds += 1000;
      if (seconds % RING_MS === 0 && left > 0) once();
    }, 1000);
  }

  function quiet() {
    clearInterval(ringing);
    document.title = title;
  }

  function notes(times) {
    if (!sound) return;
    for (let pair = 0; pair < times; pair += 1) {
      [[783.99, 0], [1046.5, 0.25]].forEach(([pitch, later]) => note(pitch, sound.currentTime + pair * 0.8 + later));
    }
  }

  function note(pitch, at) {
    const tone = sound.createOscillator(), loudness = sound.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(0.6, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.45);
    tone.connect(loudness).connect(sound.destination);
    tone.start(at);
    tone.stop(at + 0.5);
  }

  function vibrate(pattern) {
    if (navigator.vibrate && navigator.userActivation && navigator.userActivation.hasBeenActive) navigator.vibrate(pattern);
  }

  // a page that was loaded again does not ring again; without storage it does
  function remembered() {
    try { return sessionStorage.getItem("rung"); } catch { return null; }
  }

  function remember(alarm) {
    try { sessionStorage.setItem("rung", alarm); } catch { /* private mode */ }
  }

  document.addEventListener("pointerdown", quiet);
  document.addEventListener("visibilitychange", () => { if (sound) keepAwake(); });
  offerSound();
  ring(body.dataset.alarm);
  follow();
})();
