// Loaded into every child: a parent that was killed cannot end its children, so they end themselves, and theirs with them.
// Each child leads a process group of its own.
process.on('disconnect', () => process.kill(-process.pid, 'SIGTERM'));
process.channel?.unref();
