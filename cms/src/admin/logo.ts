/** Our mark: a ring of ten seats, eight of them taken. */
const seats = Array.from({ length: 10 }, (_, seat) => {
  const angle = (seat / 10) * 2 * Math.PI - Math.PI / 2;
  const [x, y] = [64 + 46 * Math.cos(angle), 64 + 46 * Math.sin(angle)];
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="11" fill="${seat < 8 ? '#0b5f7a' : '#fff'}" stroke="#0b5f7a" stroke-width="4"/>`;
}).join('');

export const logo = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${seats}</svg>`)}`;
