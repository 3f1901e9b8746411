export default {
  routes: [{ method: 'GET', path: '/feed', handler: 'api::feed.feed.read' }],
};
