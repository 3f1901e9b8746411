// Loaded into every contender: tells its parent how much CPU time the whole process has used so far, whatever it is made of.
process.on('message', (message) => {
  if (message === 'cpu') process.send(process.cpuUsage());
});
process.channel?.unref();
