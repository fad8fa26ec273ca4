// Preloaded into a program to log every network connection that it makes.
import console from 'node:console'
import net from 'node:net'

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  console.error('connects to', JSON.stringify(args))
  return connect.apply(this, args)
}
console.error('logs connections')
